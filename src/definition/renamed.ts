import type { Definition } from './definition';
import { matchRows } from './sheet/match-rows';

/** A row that only its name tells from others, under another name. */
export interface Renaming {
  readonly list: 'dimensions' | 'tiers';
  readonly from: string;
  readonly to: string;
}

/**
 * A definition with the names that its dimensions and tiers have in a later one, also where others refer
 * to them.
 * What takes the place of the only one that went, or is worth the same, is that one renamed.
 *
 * @example withNewNames(before, after).renamed // [{ list: 'tiers', from: 'Tier 2', to: 'Silver' }]
 */
export function withNewNames(
  before: Definition,
  after: Definition,
): { readonly renamed: readonly Renaming[]; readonly definition: Definition } {
  const dimensions = renaming(before.dimensions, after.dimensions, ({ weight }) => weight);
  const tiers = renaming(before.tiers, after.tiers, ({ from }) => from);
  const spell = (name: string) => (name === dimensions?.from ? dimensions.to : name);
  const grade = (name: string) => (name === tiers?.from ? tiers.to : name);
  return {
    renamed: [
      ...(dimensions === undefined ? [] : [{ list: 'dimensions' as const, ...dimensions }]),
      ...(tiers === undefined ? [] : [{ list: 'tiers' as const, ...tiers }]),
    ],
    definition: {
      ...before,
      dimensions: before.dimensions.map((one) => ({ ...one, name: spell(one.name) })),
      criteria: before.criteria.map((one) => ({ ...one, dimension: spell(one.dimension) })),
      ...withTierNames(before, grade),
    },
  };
}

/** The tiers, and what refers to them, by other names. */
export function withTierNames(
  { tiers, routes, overrides }: Definition,
  grade: (name: string) => string,
): Pick<Definition, 'tiers' | 'routes' | 'overrides'> {
  return {
    tiers: tiers.map((one) => ({ ...one, name: grade(one.name) })),
    routes: routes.map((one) => ({ ...one, tiers: one.tiers.map(grade) })),
    overrides: overrides.map((one) => ({ ...one, tier: grade(one.tier) })),
  };
}

function renaming<T extends { readonly name: string }>(
  before: readonly T[],
  after: readonly T[],
  worth: (item: T) => number,
): { readonly from: string; readonly to: string } | undefined {
  const names = (rows: readonly T[]) => rows.map(({ name }) => name);
  const places = matchRows(names(before), names(after), true);
  for (const [at, to] of after.entries()) {
    const from = before[places[at] ?? -1];
    if (from === undefined || from.name === to.name) continue;
    if (places[at] === at || worth(from) === worth(to)) return { from: from.name, to: to.name };
  }
  return undefined;
}
