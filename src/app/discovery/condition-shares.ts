import type { Definition } from '../../definition/definition';
import { scoringModel } from '../../definition/scoring-model';
import { conditionLabel, conditionText } from '../../engine/condition-text';
import type { ReadingContext } from '../../engine/model';
import { isWon } from '../../insight/deals/deal';
import type { DealTable } from '../../insight/deals/deal-table';
import { evaluateDeals } from '../../insight/deals/evaluate-deals';
import type { ConditionShares, ToldCondition } from '../../protocol/proposal-view';

/**
 * What share of won and of lost deals meets each condition that is on; the weightiest first.
 *
 * Rule: a graded one counts by its credit, an unknown one not, unless it counts as not met.
 */
export function conditionShares(
  definition: Definition,
  table: DealTable,
  context: ReadingContext,
): ConditionShares {
  const { criteria, exclusions } = evaluateDeals(scoringModel(definition), table, context);
  const won = table.deals.map(isWon);
  const shareOf = (matches: Float64Array | undefined, isOfWon: boolean, unknown: number) => {
    const own = [...(matches ?? [])].filter((_, row) => won[row] === isOfWon);
    const known = own.map((match) => (Number.isNaN(match) ? unknown : match));
    const counted = known.filter((match) => !Number.isNaN(match));
    return counted.reduce((sum, match) => sum + match, 0) / Math.max(1, counted.length);
  };
  return {
    criteria: definition.criteria
      .flatMap((one, at): ToldCondition[] => {
        const unknown = one.ifMissing === 'no' ? 0 : Number.NaN;
        const share = (isOfWon: boolean) => shareOf(criteria[at], isOfWon, unknown);
        const { id, points, on } = one;
        const told = { id, label: conditionLabel(one), says: conditionText(one), points };
        return on ? [{ ...told, won: share(true), lost: share(false) }] : [];
      })
      .sort((a, b) => (b.points ?? 0) - (a.points ?? 0)),
    exclusions: definition.exclusions.flatMap((one, at): ToldCondition[] => {
      const share = (isOfWon: boolean) => shareOf(exclusions[at], isOfWon, 0);
      const told = { id: one.id, label: conditionLabel(one), says: conditionText(one) };
      return one.on ? [{ ...told, won: share(true), lost: share(false) }] : [];
    }),
  };
}
