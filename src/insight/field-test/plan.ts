import { twoShareSize } from '../../stats/two-share-size';
import { monthsBefore } from '../deals/calendar';
import { clustersOf, independentCount } from '../deals/clusters';
import { type Deal, dealDay, isClosed, isWon } from '../deals/deal';

/** What a field test takes. */
export interface TestPlan {
  /** Closed deals that each arm needs. */
  readonly perArm: number;
  /** Quarters until both have them at the present pace; infinity where no deal closes. */
  readonly quarters: number;
}

/** What is known before a field test starts. */
export interface TestOutlook {
  /** Win rate as it is, above 0 and below 1. */
  readonly rate: number;
  /** Win rate that the other version is hoped to reach. */
  readonly hoped: number;
  /** Deals that close in a quarter: see {@link dealPace}. */
  readonly aQuarter: number;
  /** By how much deals of an account repeat one another: see {@link dealRepeats}; 1 where they do not. */
  readonly repeats?: number;
}

/**
 * How many closed deals each arm of a field test needs, so that the hoped-for win rate is told from the
 * present one in four of five tests, and luck is taken for a difference in one of twenty.
 *
 * @throws Where a rate is no share between 0 and 1.
 * @example planTest({ rate: 0.2, hoped: 0.3, aQuarter: 100 }) // { perArm: 313, quarters: 7 }
 */
export function planTest({ rate, hoped, aQuarter, repeats = 1 }: TestOutlook): TestPlan {
  const perArm = Math.ceil(twoShareSize(rate, hoped) * repeats);
  return { perArm, quarters: Math.ceil((2 * perArm) / aQuarter) };
}

const MONTHS = 12;
const QUARTERS = 4;

/**
 * Deals that close in a quarter at the present pace: the mean of the last year.
 *
 * @param deals - Of any outcome.
 * @param asOf - Today.
 * @example dealPace(deals, 20634) // 42.5
 */
export function dealPace(deals: readonly Deal[], asOf: number): number {
  const from = monthsBefore(asOf, MONTHS);
  const isRecent = (deal: Deal) => isClosed(deal) && dealDay(deal) > from && dealDay(deal) <= asOf;
  return deals.filter(isRecent).length / QUARTERS;
}

/**
 * By how much deals of an account repeat one another: a design effect, see `clusters`.
 *
 * @param deals - Of any outcome; closed ones count.
 * @example dealRepeats(deals) // 1.03
 */
export function dealRepeats(deals: readonly Deal[]): number {
  const closed = deals.filter(isClosed);
  const won = closed.map((deal) => Number(isWon(deal)));
  const keys = closed.map(({ accountId }) => accountId);
  const clusters = clustersOf(keys, won);
  const rows = [...closed.keys()];
  return rows.length === 0 ? 1 : rows.length / independentCount(clusters, rows, clusters.alike);
}
