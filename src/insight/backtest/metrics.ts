import type { Judged } from '../../engine/judge';
import { auc } from '../../stats/auc';
import { aucInterval } from '../../stats/auc-interval';
import type { Estimate } from '../../stats/estimate';
import { lift } from '../../stats/lift';
import { median } from '../../stats/median';
import { share } from '../../stats/share';
import { type Proportion, wilson } from '../../stats/wilson';
import { type Deal, isWon } from './deal';
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
  const group = (isIn: number) =>
    deals.filter((deal, row) => isWon(deal) && judged.inIcp[row] === isIn);
  const [inside, outside] = [group(1), group(0)];
  return {
    ...rates(counts),
    winRateIn: wilson(wonIn, wonIn + lostIn),
    winRateOut: wilson(won - wonIn, won - wonIn + lost - lostIn),
    lift: lift(wonIn, wonIn + lostIn, won, won + lost),
    auc: separation(judged.shown, judged.won),
    unscored: judged.shown.filter(Number.isNaN).length,
    dealsInIcp: wilson(wonIn + lostIn, won + lost),
    accountsInIcp: accounts === undefined ? undefined : accountShare(accounts),
    wonAmountIncluded: share(amountOf(inside), amountOf(inside) + amountOf(outside)),
    wonWithAmount: withAmount([...inside, ...outside]),
    churnIn: churn(inside),
    churnOut: churn(outside),
    cycleIn: cycle(inside),
    cycleOut: cycle(outside),
  };
}

/** How far numbers of deals tell the won from the lost; NaN among them are left out. */
export function separation(numbers: Float64Array, won: Uint8Array): Estimate {
  const ofWon = new Float64Array(numbers.length);
  const ofLost = new Float64Array(numbers.length);
  let wonCount = 0;
  let lostCount = 0;
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] as number;
    if (Number.isNaN(number)) continue;
    if (won[row] === 1) ofWon[wonCount++] = number;
    else ofLost[lostCount++] = number;
  }
  const area = auc(ofWon.subarray(0, wonCount), ofLost.subarray(0, lostCount));
  return aucInterval(area, wonCount, lostCount);
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

/** Share of won deals that churned. */
export function churn(won: readonly Deal[]): Proportion {
  return wilson(won.filter(({ outcome }) => outcome === 'churned').length, won.length);
}

/** Median days from created to closed; NaN where no deal has both. */
export function cycle(deals: readonly Deal[]): number {
  return median(deals.map(({ closedOn, createdOn }) => closedOn - createdOn));
}
