import { sortedJson } from '../canonical-json';
import type { Definition } from '../definition';

/** Both changes in one definition, and what both changed in different ways: yours was kept. */
export interface Merged {
  readonly definition: Definition;
  readonly clashes: readonly string[];
}

type Lists = Omit<Definition, 'settings'>;
type Item = object;

const keys: { readonly [L in keyof Lists]: keyof Definition[L][number] } = {
  dimensions: 'name',
  fields: 'name',
  criteria: 'id',
  exclusions: 'id',
  tiers: 'name',
  routes: 'name',
  owners: 'name',
  overrides: 'account',
  deals: 'role',
};

/**
 * Puts the changes of a draft on top of what somebody else saved in between.
 *
 * @param base - What both started from.
 * @param mine - The draft.
 * @param theirs - What stands in the sheet now.
 * @returns Every item as the one who changed it left it.
 */
export function merge(base: Definition, mine: Definition, theirs: Definition): Merged {
  const clashes: string[] = [];
  const settings = mergeParts(base.settings, mine.settings, theirs.settings, (key) =>
    clashes.push(key),
  );
  const lists = Object.entries(keys).map(([list, key]) => {
    const name = list as keyof Lists;
    const sides = [base, mine, theirs].map((side) => side[name] as readonly Item[]);
    const [old = [], own = [], other = []] = sides;
    return [name, mergeList(old, own, other, key, (item) => clashes.push(item))];
  });
  return { definition: { settings, ...Object.fromEntries(lists) } as Definition, clashes };
}

function mergeList(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  key: string,
  clash: (item: string) => void,
): Item[] {
  const keyOf = (item: Item) => String(item[key as keyof Item]);
  const [old, own, other] = [base, mine, theirs].map(
    (items) => new Map(items.map((item) => [keyOf(item), item])),
  ) as [Map<string, Item>, Map<string, Item>, Map<string, Item>];
  const order = same(base, mine)
    ? inOrder([...other.keys()], [...own.keys()])
    : inOrder([...own.keys()], [...other.keys()]);
  return order.flatMap((id) => {
    const chosen = pick(old.get(id), own.get(id), other.get(id), (part) =>
      clash(`${id} ${part}`.trim()),
    );
    return chosen === undefined ? [] : [chosen];
  });
}

/** Whoever moved rows decides their order; rows that only others have keep their place below one. */
function inOrder(keys: readonly string[], others: readonly string[]): string[] {
  const order = [...keys];
  for (const [at, key] of others.entries()) {
    if (!order.includes(key)) order.splice(order.indexOf(others[at - 1] ?? '') + 1, 0, key);
  }
  return order;
}

function pick(
  old: Item | undefined,
  own: Item | undefined,
  other: Item | undefined,
  clash: (part: string) => void,
): Item | undefined {
  if (same(own, other) || same(old, other)) return own;
  if (same(old, own)) return other;
  if (old !== undefined && own !== undefined && other !== undefined) {
    return mergeParts(old, own, other, clash);
  }
  clash('');
  return own ?? other;
}

function mergeParts<T extends Item>(old: T, own: T, other: T, clash: (part: string) => void): T {
  const parts = [...new Set([...Object.keys(own), ...Object.keys(other)])] as (keyof T & string)[];
  const entries = parts.map((part) => {
    if (same(old[part], own[part])) return [part, other[part]];
    if (!same(old[part], other[part]) && !same(own[part], other[part])) clash(part);
    return [part, own[part]];
  });
  return Object.fromEntries(entries) as T;
}

function same(a: unknown, b: unknown): boolean {
  return sortedJson(a) === sortedJson(b);
}
