import type { Definition } from '../definition';
import { expectations } from '../messages';
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
  /** The place that has the same value already. */
  readonly same?: Place;
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

/** Finds items whose key an earlier one has. */
export function findRepeated<T extends object>(
  list: ListKey,
  key: string,
  items: readonly T[],
  isSound: IsSound,
  noun: string,
  keyOf: (item: T) => string,
): Finding[] {
  const first = new Map<string, number>();
  const findings = findEach(list, key, items, isSound, (item, index) => {
    const own = keyOf(item);
    if (first.has(own)) return expectations.unique(noun);
    first.set(own, index);
    return undefined;
  });
  return findings.map((found) => {
    const item = first.get(keyOf(items[found.at.item as number] as T)) as number;
    return { ...found, same: { list, item, key } };
  });
}
