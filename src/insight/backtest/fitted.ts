import type { Verdict } from '../../definition/verdict';
import type { Deal } from '../deals/deal';
import { type Period, periodOf } from '../deals/period';
import type { JudgedDeals } from '../deals/rates';
import { type Targets, verdicts } from '../deals/verdict';

/** How far a definition is judged by the deals that it was fitted to. */
export interface Fitted {
  /** Last day of the deals that it was fitted to. */
  readonly until: number;
  /** How many of the deals that count are not known to be newer. */
  readonly deals: number;
  /** The newer deals, which it was not fitted to. */
  readonly newer: Period;
  /** What the newer ones alone say. */
  readonly verdict: Verdict;
}

/**
 * Tells the deals that a definition was fitted to from those that it had to predict.
 *
 * @param until - Last day of the deals that it was fitted to.
 * @param to - Last day of the deals that count.
 * @example fitted(deals, judged, 20_500, 20_634, targets).deals // 320
 */
export function fitted(
  deals: readonly Deal[],
  judged: JudgedDeals,
  until: number,
  to: number,
  targets: Targets,
): Fitted {
  const newer = periodOf(deals, judged, until + 1, to);
  const count = newer.wonIncluded.trials + newer.lostExcluded.trials;
  const verdict = verdicts(newer, targets).overall;
  return { until, deals: deals.length - count, newer, verdict };
}
