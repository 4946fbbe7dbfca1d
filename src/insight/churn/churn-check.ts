import { judge } from '../../engine/judge';
import { isMet, isUnmet } from '../../engine/met';
import type { ReadingContext, ScoringModel } from '../../engine/model';
import { associationP, tableOfShares } from '../../stats/two-by-two';
import type { Proportion } from '../../stats/wilson';
import { type Clusters, clustersOf, shareOf } from '../deals/clusters';
import { isWon } from '../deals/deal';
import { type DealTable, pickDeals } from '../deals/deal-table';
import { evaluateDeals } from '../deals/evaluate-deals';

/** Churn among won deals with something, and among the other won ones. */
export interface ChurnGap {
  readonly own: Proportion;
  readonly others: Proportion;
  /** Chance of so large a difference by luck alone. */
  readonly p: number;
}

/** A criterion that wins, with the churn of those who meet it. */
export interface CriterionChurn extends ChurnGap {
  readonly id: string;
  /** Those who meet it churn more often, by more than luck. */
  readonly winsButChurns: boolean;
}

/** Whether the customers that a definition asks for stay. */
export interface ChurnCheck extends ChurnGap {
  /** Criteria that are on, the worst first. */
  readonly criteria: readonly CriterionChurn[];
}

const CERTAIN = 0.05;

/**
 * Compares churn among the won deals in the ICP with that among the other won ones, for the
 * definition as a whole and criterion by criterion.
 *
 * @param table - Closed deals; lost ones are left out.
 */
export function churnCheck(
  model: ScoringModel,
  table: DealTable,
  context: ReadingContext,
): ChurnCheck {
  const rows = table.deals.flatMap((deal, row) => (isWon(deal) ? [row] : []));
  const won = pickDeals(table, rows);
  const churned = won.deals.map(({ outcome }) => outcome === 'churned');
  const accounts = won.deals.map(({ accountId }) => accountId);
  const clusters = clustersOf(
    accounts,
    accounts.map(() => 1),
  );
  const evaluation = evaluateDeals(model, won, context);
  const tested = model.criteria.flatMap(({ id }, index) => {
    const matches = evaluation.criteria[index];
    return matches === undefined ? [] : [{ id, gap: gapOf(matches, churned, clusters) }];
  });
  const limit = CERTAIN / Math.max(1, tested.length);
  return {
    ...gapOf(judge(model, evaluation).inIcp, churned, clusters),
    criteria: tested
      .map(({ id, gap }) => ({ id, ...gap, winsButChurns: isWorse(gap, limit) }))
      .sort((a, b) => a.p - b.p),
  };
}

function isWorse({ own, others, p }: ChurnGap, limit: number): boolean {
  return p < limit && own.value > others.value;
}

function gapOf(
  matches: ArrayLike<number>,
  churned: readonly boolean[],
  clusters: Clusters,
): ChurnGap {
  const rows = [...churned.keys()];
  const share = (isIn: (match: number) => boolean) =>
    shareOf(
      clusters,
      rows.filter((row) => isIn(matches[row] as number)),
      (row) => churned[row] === true,
    );
  const [own, others] = [share(isMet), share(isUnmet)];
  return { own, others, p: associationP(tableOfShares(own, others)) };
}
