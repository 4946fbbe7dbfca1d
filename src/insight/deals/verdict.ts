import type { Verdict } from '../../definition/verdict';
import { isFewerThan, type Proportion } from '../../stats/wilson';
import type { Rates, Shares } from './rates';

/** What the two rates must reach, 0 to 1, and how many deals of each outcome it takes to judge. */
export interface Targets {
  readonly wonTarget: number;
  readonly lostTarget: number;
  readonly minimumDeals: number;
}

/** Both rates' verdicts and the one of the definition. */
export interface Verdicts {
  readonly wonIncluded: Verdict;
  readonly lostExcluded: Verdict;
  readonly overall: Verdict;
}

/** From the worst to the best: the definition is as good as its worse rate. */
const order: readonly Verdict[] = ['TOO FEW DEALS', 'FAIL', 'PASS, not yet certain', 'PASS'];

/**
 * Judges both rates against their targets. A rate passes where it reaches its target, and does so
 * with certainty where its whole interval does. The minimum asks for independent deals: many deals of
 * a few accounts are few.
 *
 * @example verdicts(rates, { wonTarget: 0.8, lostTarget: 0.7, minimumDeals: 20 }).overall // 'PASS'
 */
export function verdicts(rates: Rates, targets: Targets): Verdicts {
  const { minimumDeals, wonTarget, lostTarget } = targets;
  const wonIncluded = verdictOf(rates.wonIncluded, wonTarget, minimumDeals);
  const lostExcluded = verdictOf(rates.lostExcluded, lostTarget, minimumDeals);
  const overall = order.find((one) => one === wonIncluded || one === lostExcluded) ?? 'PASS';
  return { wonIncluded, lostExcluded, overall };
}

function verdictOf(rate: Proportion, target: number, minimum: number): Verdict {
  const { value, low } = rate;
  if (isFewerThan(minimum, rate)) return 'TOO FEW DEALS';
  if (value < target) return 'FAIL';
  return low < target ? 'PASS, not yet certain' : 'PASS';
}

/** By how much the worse of both rates exceeds its target; below 0 where it does not reach it. */
export function margin({ wonIncluded, lostExcluded }: Shares, targets: Targets): number {
  return Math.min(wonIncluded.value - targets.wonTarget, lostExcluded.value - targets.lostTarget);
}
