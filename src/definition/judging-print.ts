import { sortedJson } from './canonical-json';
import type { Definition, Settings } from './definition';
import { shortHash } from './fingerprint';

/** Settings that nothing is judged by: names, texts, and when it is reviewed. */
const told = [
  ...(['name', 'owner', 'lastReviewed', 'nextReview', 'reviewEvery', 'fullReviewEvery'] as const),
  ...(['whatKind', 'whyNow', 'whyUs', 'whyItPays', 'dashboardField'] as const),
] satisfies readonly (keyof Settings)[];

/**
 * A short text that changes with whatever may give an account another tier, or a deal another verdict, and
 * not with what people say of it: two definitions of one print are backtested alike. It is the same of what was sent.
 *
 * @returns 11 characters, digits and lower-case letters
 * @example judgingPrint(definition) === judgingPrint(withOwner(definition, 'Ana')) // true
 */
export function judgingPrint(definition: Definition): string {
  const { settings, dimensions, criteria, exclusions, tiers, fields, deals, overrides } =
    definition;
  const judging = Object.entries(settings).filter(([key]) => !told.some((one) => one === key));
  return shortHash(
    `${sortedJson({
      settings: Object.fromEntries(judging),
      dimensions: dimensions.map(({ name, weight }) => ({ name, weight })),
      criteria: criteria.map(({ name: _, why: __, ...counts }) => counts),
      exclusions: exclusions.map(({ field, operator, value, on }) => ({
        field,
        operator,
        value,
        on,
      })),
      tiers: tiers.map(({ name, from, inIcp }) => ({ name, from, inIcp })),
      fields: fields.map(({ notes: _, ...field }) => field),
      deals,
      overrides,
    })}`,
  );
}
