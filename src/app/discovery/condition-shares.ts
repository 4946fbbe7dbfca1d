import type { Definition } from '../../definition/definition';
import { scoringModel } from '../../definition/scoring-model';
import { conditionLabel, conditionText } from '../../engine/condition-text';
import type { ReadingContext } from '../../engine/model';
import { metShares } from '../../insight/backtest/met-shares';
import { isWon } from '../../insight/deals/deal';
import type { DealTable } from '../../insight/deals/deal-table';
import { evaluateDeals } from '../../insight/deals/evaluate-deals';
import type { ConditionShares, ToldCondition } from '../../protocol/proposal-view';

/** What share of won and of lost deals meets each condition that is on; the weightiest first. */
export function conditionShares(
  definition: Definition,
  table: DealTable,
  context: ReadingContext,
): ConditionShares {
  const { criteria, exclusions } = evaluateDeals(scoringModel(definition), table, context);
  const won = table.deals.map((deal) => Number(isWon(deal)));
  const shares = (matches: Float64Array = new Float64Array(), isUnmetWhereUnknown: boolean) => {
    const told = isUnmetWhereUnknown ? matches.map((match) => match || 0) : matches;
    const { metAmongWon, metAmongLost } = metShares(told, won);
    return { won: metAmongWon || 0, lost: metAmongLost || 0 };
  };
  return {
    criteria: definition.criteria
      .flatMap((one, at): ToldCondition[] => {
        const { id, points, on, ifMissing } = one;
        const told = { id, label: conditionLabel(one), says: conditionText(one), points };
        return on ? [{ ...told, ...shares(criteria[at], ifMissing === 'no') }] : [];
      })
      .sort((a, b) => (b.points ?? 0) - (a.points ?? 0)),
    exclusions: definition.exclusions.flatMap((one, at): ToldCondition[] => {
      const told = { id: one.id, label: conditionLabel(one), says: conditionText(one) };
      return one.on ? [{ ...told, ...shares(exclusions[at], true) }] : [];
    }),
  };
}
