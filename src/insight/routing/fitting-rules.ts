import { evaluate, type Table } from '../../engine/evaluate';
import { isMet } from '../../engine/met';
import type { ReadingContext, ScoringModel } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import type { Rule } from './rules';

/** No rule fits. */
export const NO_RULE = -1;

/**
 * Finds the rule of each account: the first one whose tiers and condition it meets. Conditions are read
 * as those of exclusions: a cell that is unknown does not meet one.
 *
 * @param rules - In their order, with conditions that the definition's check lets through.
 * @param table - The accounts, and where the fields are.
 * @param tiers - Of each row its tier; `undefined` for one that gets no owner.
 * @returns Indexes of `rules`, `NO_RULE` where none fits.
 * @example fittingRules([{ name: 'All', tiers: [], field: '', … }], table, ['Tier 1'], model, context)[0] // 0
 */
export function fittingRules(
  rules: readonly Rule[],
  table: Table,
  tiers: readonly (string | undefined)[],
  { missingWords }: Pick<ScoringModel, 'missingWords'>,
  context: ReadingContext,
): Int32Array {
  const model: ScoringModel = {
    dimensions: [],
    criteria: [],
    exclusions: rules.map(({ name, field, operator, value }) => {
      return { id: name, reason: '', field, operator, value, on: operator !== '' };
    }),
    tiers: [],
    missingWords,
    minimumCoverage: 0,
  };
  const { exclusions } = evaluate(model, table, context);
  const wanted = rules.map((rule) => new Set(rule.tiers.map(fold)));
  const fits = (rule: number, row: number, tier: string) => {
    const own = wanted[rule];
    if (own === undefined || (own.size > 0 && !own.has(tier))) return false;
    const matches = exclusions[rule];
    return matches === undefined || isMet(matches[row] as number);
  };
  const folded = new Map([...new Set(tiers)].map((tier) => [tier, fold(tier ?? '')]));
  return Int32Array.from(tiers, (tier, row) => {
    if (tier === undefined) return NO_RULE;
    return rules.findIndex((_, rule) => fits(rule, row, folded.get(tier) ?? ''));
  });
}
