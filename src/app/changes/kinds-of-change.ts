import { type ComparedRuns, scoreOf } from './compared-runs';

/** Accounts of one kind. */
export interface ChangedKind {
  /** Pairs of `matched`. */
  readonly pairs: readonly number[];
  /** Rows of the later run where they came, of the earlier one where they went. */
  readonly lone: readonly number[];
  readonly total: number;
  /** Of the pairs, those that moved most, which are told one by one. */
  readonly told: readonly number[];
  /** Of the others. */
  readonly toldLone: readonly number[];
}

const kinds = ['entered', 'left', 'moved'] as const;
type Kind = (typeof kinds)[number];

/**
 * Sorts accounts by what became of them.
 *
 * @param most - Accounts that are told one by one: all where they are no more, else at least a third of so
 *   many of each kind.
 */
export function kindsOfChange(
  { runs: [before, now], matched, had, wasIn, isIn }: ComparedRuns,
  most: number,
): Readonly<Record<Kind, ChangedKind>> {
  const pairs: Record<Kind, number[]> = { entered: [], left: [], moved: [] };
  matched.pairs.forEach(([old, fresh], pair) => {
    if (wasIn(old) !== isIn(fresh)) pairs[isIn(fresh) ? 'entered' : 'left'].push(pair);
    else if (had[pair] !== now.tiers[fresh]) pairs.moved.push(pair);
  });
  const lone: Record<Kind, number[]> = {
    entered: matched.added.filter(isIn),
    left: matched.gone.filter(wasIn),
    moved: [],
  };
  const sizeOf = (pair: number) => {
    const [old, fresh] = matched.pairs[pair] as readonly [number, number];
    return Math.abs(scoreOf(now, fresh) - scoreOf(before, old)) || 0;
  };
  const totalOf = (kind: Kind) => pairs[kind].length + lone[kind].length;
  const all = kinds.reduce((sum, kind) => sum + totalOf(kind), 0);
  const of = (kind: Kind): ChangedKind => {
    const room = Math.max(Math.floor(most / 3), most - (all - totalOf(kind)));
    const largest = [...pairs[kind]].sort((one, other) => sizeOf(other) - sizeOf(one));
    const told = largest.slice(0, room);
    const toldLone = lone[kind].slice(0, room - told.length);
    return { pairs: pairs[kind], lone: lone[kind], total: totalOf(kind), told, toldLone };
  };
  return { entered: of('entered'), left: of('left'), moved: of('moved') };
}
