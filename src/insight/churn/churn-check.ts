import type { Judged } from '../../engine/judge';
import { judge } from '../../engine/judge';
import { isMet, isUnmet } from '../../engine/met';
import type { ReadingContext, ScoringModel } from '../../engine/model';
import { associationP, tableOfShares } from '../../stats/two-by-two';
import type { Proportion } from '../../stats/wilson';
import { type Clusters, clustersOf, shareOf } from '../deals/clusters';
import { isWon } from '../deals/deal';
import { type DealTable, pickDeals } from '../deals/deal-table';
import { evaluateDeals } from '../deals/evaluate-deals';

/** Churn among customers with something, and among the others. */
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
  const accounts = won.deals.map(({ accountId }) => accountId);
  return compareChurn(model, judge(model, evaluateDeals(model, won, context)), {
    rows: [...won.deals.keys()],
    hasLeft: (row) => won.deals[row]?.outcome === 'churned',
    clusters: clustersOf(
      accounts,
      accounts.map(() => 1),
    ),
  });
}

/** Customers of whom it is known whether they left, as rows of what was judged. */
export interface KnownCustomers {
  readonly rows: readonly number[];
  readonly hasLeft: (row: number) => boolean;
  readonly clusters: Clusters;
}

/** The same of customers that were judged, whatever says who left. */
export function compareChurn(
  model: ScoringModel,
  { evaluation, inIcp }: Pick<Judged, 'evaluation' | 'inIcp'>,
  customers: KnownCustomers,
): ChurnCheck {
  const tested = model.criteria.flatMap(({ id }, index) => {
    const matches = evaluation.criteria[index];
    return matches === undefined ? [] : [{ id, gap: gapOf(matches, customers) }];
  });
  const limit = CERTAIN / Math.max(1, tested.length);
  return {
    ...gapOf(inIcp, customers),
    criteria: tested
      .map(({ id, gap }) => ({ id, ...gap, winsButChurns: isWorse(gap, limit) }))
      .sort((a, b) => a.p - b.p),
  };
}

function isWorse({ own, others, p }: ChurnGap, limit: number): boolean {
  return p < limit && own.value > others.value;
}

function gapOf(matches: ArrayLike<number>, { rows, hasLeft, clusters }: KnownCustomers): ChurnGap {
  const share = (isIn: (match: number) => boolean) =>
    shareOf(
      clusters,
      rows.filter((row) => isIn(matches[row] as number)),
      hasLeft,
    );
  const [own, others] = [share(isMet), share(isUnmet)];
  return { own, others, p: associationP(tableOfShares(own, others)) };
}
