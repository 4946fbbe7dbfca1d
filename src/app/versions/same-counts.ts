import { canonicalJson } from '../../definition/canonical-json';
import type { Definition } from '../../definition/definition';
import type { Version } from '../../definition/history';

/**
 * Whether two definitions put every account, and every deal, into the same place: what they call things,
 * and why, may differ.
 *
 * @example countsTheSame(definition, { ...definition, settings: { ...settings, whyNow: 'New money' } }) // true
 */
export function countsTheSame(one: Definition, other: Definition): boolean {
  return countedOf(one) === countedOf(other);
}

/**
 * Whether a definition counts as one of its versions did.
 *
 * @param versions - Of all definitions.
 * @param name - Of the definition.
 * @param label - Of the version, such as `v11`.
 * @returns Also `false` where that version is gone.
 */
export function countsAsIn(
  versions: readonly Version[],
  name: string,
  label: string,
  definition: Definition,
): boolean {
  const then = versions.find(({ icp, version }) => icp === name && `v${version}` === label);
  return then !== undefined && countsTheSame(then.definition, definition);
}

function countedOf({ settings, fields, ...lists }: Definition): string {
  const { missingWords, minimumCoverage, asOf, numbersWritten, wonTarget, lostTarget } = settings;
  return canonicalJson({
    settings: { missingWords, minimumCoverage, asOf, numbersWritten, wonTarget, lostTarget },
    fields: fields.map(({ name, aliases }) => ({ name, aliases })),
    dimensions: lists.dimensions.map(({ name, weight }) => ({ name, weight })),
    criteria: lists.criteria.map(({ name: _, why: __, ...counts }) => counts),
    exclusions: lists.exclusions.map(({ field, operator, value, on }) => {
      return { field, operator, value, on };
    }),
    tiers: lists.tiers.map(({ from, inIcp }) => ({ from, inIcp })),
    deals: lists.deals,
  });
}
