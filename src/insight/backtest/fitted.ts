import type { Verdict } from '../../definition/verdict';
import type { Estimate } from '../../stats/estimate';
import type { Deal } from '../deals/deal';
import { type Period, periodOf } from '../deals/period';
import type { JudgedDeals, Rates } from '../deals/rates';
import { type Targets, type Verdicts, verdicts } from '../deals/verdict';

/** How far a definition is judged by the deals that it was fitted to. */
export interface Fitted {
  /** Last day of the deals that it was fitted to. */
  readonly until: number;
  /** How many of the deals that count are not known to be newer. */
  readonly deals: number;
  /** The newer deals, which it was not fitted to. */
  readonly newer: Period;
  /** What the newer ones alone say. */
  readonly verdicts: Verdicts;
}

/** What a report says of a definition, and the deals that it says it by. */
export interface Stated extends Rates {
  /** The newer ones where it was fitted to the others; those too where too few are newer. */
  readonly by: 'all deals' | 'newer deals' | 'fitted deals';
  readonly verdict: Verdict;
  readonly auc: Estimate;
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
  return { until, deals: deals.length - count, newer, verdicts: verdicts(newer, targets) };
}

/**
 * What can be promised of a definition: no figure of deals that it was fitted to.
 *
 * Rule: where it was fitted to some of the deals, the newer ones alone judge it. Where they are too
 * few it may fail by all, but does not pass.
 *
 * @param all - The figures of all deals.
 * @param overall - What all deals say.
 * @example stated(metrics, 'PASS', { ...fitted, deals: 240 }).verdict // 'TOO FEW DEALS'
 */
export function stated(
  { wonIncluded, lostExcluded, auc }: Omit<Stated, 'by' | 'verdict'>,
  overall: Verdict,
  found: Fitted | undefined,
): Stated {
  const all = { wonIncluded, lostExcluded, auc };
  if (found === undefined || found.deals === 0) {
    return { by: 'all deals', verdict: overall, ...all };
  }
  const { newer, verdicts: own } = found;
  if (own.overall === 'TOO FEW DEALS') {
    const verdict = overall === 'FAIL' ? 'FAIL' : 'TOO FEW DEALS';
    return { by: 'fitted deals', verdict, ...all };
  }
  const figures = { wonIncluded: newer.wonIncluded, lostExcluded: newer.lostExcluded };
  return { by: 'newer deals', verdict: own.overall, ...figures, auc: newer.auc };
}
