import type { BridgeLine, Changes } from '../changes/changes';

/** What brought accounts into the ICP, or took them out of it. */
export type Mover =
  | 'new'
  | 'gone'
  | 'data entered'
  | 'data left'
  | 'definition'
  | 'time'
  | 'override'
  | 'unmatched';

/** By how many accounts it moved the number in the ICP. */
export interface Step {
  readonly by: Mover;
  readonly accounts: number;
}

/** How the number of accounts in the ICP came from one day to another. */
export interface Bridge {
  readonly inIcp: readonly [before: number, now: number];
  /** The day of the run before, such as `2026-03-31 09:00`. */
  readonly since: string;
  /** What added most first, what took most last; they add up to the difference. */
  readonly steps: readonly Step[];
  /** What the definition changed, in words. */
  readonly definition: readonly string[];
}

type Source = BridgeLine['source'];

/**
 * The steps from the one number to the other. The list and the data are told by those who came and those
 * who left; of the rest what is left of both.
 *
 * @example bridgeOf(changes).steps[0] // { by: 'new', accounts: 31 }
 */
export function bridgeOf({ inIcp, bridge, unmatched, scoredAt, definition }: Changes): Bridge {
  const of = (source: Source) => bridge.find((line) => line.source === source) ?? none;
  const net = (source: Source) => of(source).entered - of(source).left;
  const steps: Step[] = [
    { by: 'new', accounts: of('list').entered },
    { by: 'gone', accounts: -of('list').left },
    { by: 'data entered', accounts: of('data').entered },
    { by: 'data left', accounts: -of('data').left },
    { by: 'definition', accounts: net('definition') },
    { by: 'time', accounts: net('time') },
    { by: 'override', accounts: net('override') },
    { by: 'unmatched', accounts: unmatched[1] - unmatched[0] },
  ];
  const moved = steps.filter(({ accounts }) => accounts !== 0);
  const ups = moved.filter(({ accounts }) => accounts > 0);
  const downs = moved.filter(({ accounts }) => accounts < 0);
  const bySize = (one: Step, other: Step) => Math.abs(other.accounts) - Math.abs(one.accounts);
  return {
    ...{ inIcp, definition, since: scoredAt[0] },
    steps: [...ups.sort(bySize), ...downs.sort(bySize)],
  };
}

const none = { entered: 0, left: 0 };
