import type { Definition } from '../definition';
import type { ListKey } from '../sheet/layout-row';

/** A value of a definition; without `item`, the list as a whole. */
export interface Place {
  readonly list: ListKey | 'settings';
  readonly item?: number;
  readonly key: string;
}

/** What is wrong between values that are each fine alone. */
export interface Finding {
  readonly at: Place;
  readonly expected: string;
  readonly received: unknown;
}

/** Tells whether a value is worth checking: false where a problem of it is known already. */
export type IsSound = (at: Place) => boolean;

/** Looks at a definition for one kind of fault. */
export type Check = (definition: Definition, isSound: IsSound) => Finding[];

/** Applies a rule to one column of a list; the rule says what was expected where it is broken. */
export function findEach<T extends object>(
  list: ListKey,
  key: string,
  items: readonly T[],
  isSound: IsSound,
  rule: (item: T, index: number) => string | undefined,
): Finding[] {
  return items.flatMap((item, index) => {
    const at = { list, item: index, key };
    const expected = isSound(at) ? rule(item, index) : undefined;
    const received = (item as Record<string, unknown>)[key];
    return expected === undefined ? [] : [{ at, expected, received }];
  });
}
