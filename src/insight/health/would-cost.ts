import { conditionLabel } from '../../engine/condition-text';
import { isMet } from '../../engine/met';
import type { OwnCondition } from '../../engine/model';
import { judgeDeals } from '../backtest/backtest';
import { isDear, isManyWins } from './checks/exclusion-wins';
import type { DealFacts } from './facts';
import type { HealthLimits } from './limits';
import type { WouldCost } from './waiting';

/**
 * Which exclusions that are off would cost wins, by the rule of those that are on.
 *
 * @param exclusions - Of the definition whose deals these are, in its order.
 * @returns By the exclusion.
 */
export function wouldCost<T extends OwnCondition>(
  exclusions: readonly T[],
  deals: DealFacts | undefined,
  limits: Pick<HealthLimits, 'winsCost'>,
): ReadonlyMap<T, WouldCost> {
  if (deals === undefined || exclusions.every(({ on }) => on)) return new Map();
  const { input, found, report } = deals;
  const { won, inIcp } = found.judged;
  const model = {
    ...input.model,
    exclusions: input.model.exclusions.map((one) => ({ ...one, on: true })),
  };
  const { evaluation } = judgeDeals({ ...input, model }).judged;
  const { wonIncluded, lostExcluded } = report.metrics;
  return new Map(
    exclusions.flatMap((one, at): (readonly [T, WouldCost])[] => {
      const matches = evaluation.exclusions[at];
      if (one.on || matches === undefined) return [];
      const count = (isWon: number, isInside: boolean) =>
        won.reduce((sum, own, row) => {
          const counts = own === isWon && (!isInside || inIcp[row] === 1);
          return sum + Number(counts && isMet(matches[row] as number));
        }, 0);
      const cost = count(1, true);
      const isCostly =
        isManyWins(cost, wonIncluded.trials, limits) &&
        isDear({ won: count(1, false), lost: count(0, false) }, wonIncluded, lostExcluded);
      const figures = { name: conditionLabel(one), won: cost, ofWon: wonIncluded.successes };
      return isCostly ? [[one, figures]] : [];
    }),
  );
}
