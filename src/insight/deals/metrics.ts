import type { Judged } from '../../engine/judge';
import { tenthsOf } from '../../engine/shown';
import { aucInterval } from '../../stats/auc-interval';
import { clusteredAuc, type Levelled } from '../../stats/clustered-auc';
import type { Estimate } from '../../stats/estimate';
import { lift } from '../../stats/lift';
import { median } from '../../stats/median';
import { share } from '../../stats/share';
import { type Proportion, wilson } from '../../stats/wilson';
import { type Clusters, shareOf, winRateOf } from './clusters';
import type { Deal } from './deal';
import { type JudgedDeals, type Rates, rates, tally } from './rates';

/** The numbers at the top of a report; NaN where there is nothing to count. */
export interface Metrics extends Rates {
  readonly winRateIn: Proportion;
  readonly winRateOut: Proportion;
  /** Win rate in the ICP over the win rate of all. */
  readonly lift: number;
  /** How often a won deal scores higher than a lost one; deals without a score are left out. */
  readonly auc: Estimate;
  /** Deals that have no score. */
  readonly unscored: number;
  readonly dealsInIcp: Proportion;
  /** `undefined` where there is no list of accounts. */
  readonly accountsInIcp: Proportion | undefined;
  /** Share of the amount won. */
  readonly wonAmountIncluded: number;
  /** Won deals whose amount is known. */
  readonly wonWithAmount: Proportion;
  readonly churnIn: Proportion;
  readonly churnOut: Proportion;
  /** Median days from created to closed of won deals. */
  readonly cycleIn: number;
  readonly cycleOut: number;
}

/** Computes the metrics of judged deals; `accounts` are all accounts, judged as of today. */
export function metrics(
  deals: readonly Deal[],
  judged: JudgedDeals,
  accounts: Judged | undefined,
): Metrics {
  const counts = tally(judged);
  const { won, lost, wonIn, lostIn } = counts;
  const rows = [...deals.keys()];
  const side = (isIn: number) => rows.filter((row) => judged.inIcp[row] === isIn);
  const wonOf = (some: readonly number[]) => some.filter((row) => judged.won[row] === 1);
  const dealsOf = (some: readonly number[]) => some.map((row) => deals[row] as Deal);
  const [rowsIn, rowsOut] = [side(1), side(0)];
  const [wonRowsIn, wonRowsOut] = [wonOf(rowsIn), wonOf(rowsOut)];
  const [inside, outside] = [dealsOf(wonRowsIn), dealsOf(wonRowsOut)];
  return {
    ...rates(counts),
    winRateIn: winRateOf(judged, rowsIn),
    winRateOut: winRateOf(judged, rowsOut),
    lift: lift(wonIn, wonIn + lostIn, won, won + lost),
    auc: separation(judged.shown, judged),
    unscored: judged.shown.filter(Number.isNaN).length,
    dealsInIcp: shareOf(judged, rows, (row) => judged.inIcp[row] === 1),
    accountsInIcp: accounts === undefined ? undefined : accountShare(accounts),
    wonAmountIncluded: share(amountOf(inside), amountOf(inside) + amountOf(outside)),
    wonWithAmount: withAmount([...inside, ...outside]),
    churnIn: churn(deals, judged, wonRowsIn),
    churnOut: churn(deals, judged, wonRowsOut),
    cycleIn: cycle(inside),
    cycleOut: cycle(outside),
  };
}

/** How far shown scores of deals tell the won from the lost; NaN among them are left out. */
export function separation(shown: Float64Array, deals: Clustered): Estimate {
  return meanSeparation([{ ...deals, shown }]);
}

type Clustered = Pick<JudgedDeals, 'won' | 'cluster'>;

/** The mean over several parts, each on a scale of its own, with no account in common. */
export function meanSeparation(
  parts: readonly (Clustered & Pick<JudgedDeals, 'shown'>)[],
): Estimate {
  const { area, positives, negatives } = clusteredAuc(parts.map(levelledOf));
  return aucInterval(area, positives, negatives);
}

function levelledOf({ shown, won, cluster }: Clustered & Pick<JudgedDeals, 'shown'>): Levelled {
  const known = new Int32Array(shown.length);
  const [ofKnown, clusterOf] = [new Uint8Array(shown.length), new Int32Array(shown.length)];
  let count = 0;
  for (let row = 0; row < shown.length; row++) {
    const score = shown[row] as number;
    if (Number.isNaN(score)) continue;
    known[count] = tenthsOf(score);
    ofKnown[count] = won[row] as number;
    clusterOf[count++] = cluster[row] as number;
  }
  return {
    levels: known.subarray(0, count),
    positive: ofKnown.subarray(0, count),
    cluster: clusterOf.subarray(0, count),
  };
}

function accountShare({ inIcp, evaluation }: Judged): Proportion {
  const listed = inIcp.filter((_, row) => evaluation.blank[row] === 0);
  return wilson(
    listed.reduce((sum, isIn) => sum + isIn, 0),
    listed.length,
  );
}

/** Sum of the amounts that are known. */
export function amountOf(deals: readonly Deal[]): number {
  return deals.reduce((sum, { amount }) => sum + (Number.isNaN(amount) ? 0 : amount), 0);
}

function withAmount(deals: readonly Deal[]): Proportion {
  return wilson(deals.filter(({ amount }) => !Number.isNaN(amount)).length, deals.length);
}

/** Share of won deals that churned; whole accounts do. @param rows - Of the won deals. */
export function churn(
  deals: readonly Deal[],
  clusters: Clusters,
  rows: readonly number[],
): Proportion {
  return shareOf(clusters, rows, (row) => deals[row]?.outcome === 'churned');
}

/** Median days from created to closed; NaN where no deal has both. */
export function cycle(deals: readonly Deal[]): number {
  return median(deals.map(({ closedOn, createdOn }) => closedOn - createdOn));
}
