import { type Estimate, Z_95 } from './estimate';
import { share } from './share';

/** A share of counted things, with its 95 % interval. */
export interface Proportion extends Estimate {
  readonly successes: number;
  readonly trials: number;
  /** As how many independent trials they tell, not always whole. */
  readonly independent: number;
}

/** As how many independent trials those of a share count, in whole ones. */
export function countsAs({ independent }: Proportion): number {
  return Math.round(independent);
}

/** Whether a share is of too few independent trials to be judged. @example isFewerThan(20, wilson(9, 12)) // true */
export function isFewerThan(minimum: number, rate: Proportion): boolean {
  return rate.trials === 0 || countsAs(rate) < minimum;
}

/**
 * A share with its 95 % Wilson score interval, which stays within 0 to 1 and keeps its promise for
 * small counts and for shares near the ends. Where trials repeat one another, the interval is that
 * of the same share of as many independent ones as they are worth.
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 * Journal of the American Statistical Association 22 (1927), 209–212; without continuity
 * correction. With the effective number of trials: E. L. Korn and B. I. Graubard, Confidence
 * intervals for proportions with small expected number of positive counts estimated from survey
 * data, Survey Methodology 24 (1998), 193–201; C. Franco, R. J. A. Little, T. A. Louis and
 * E. V. Slud, Comparative study of confidence intervals for proportions in complex sample surveys,
 * Journal of Survey Statistics and Methodology 7 (2019), 334–364.
 *
 * @param successes - 0 to `trials`.
 * @param trials - A count.
 * @param independent - As how many independent trials they tell.
 * @throws Where the counts are none.
 * @example wilson(81, 263) // { value: 0.308, low: 0.2553, high: 0.3662, … }
 */
export function wilson(successes: number, trials: number, independent = trials): Proportion {
  if (!(successes >= 0 && successes <= trials)) {
    throw new Error(`Successes must be from 0 to ${trials}, got ${successes} (wilson)`);
  }
  const counts = { successes, trials, independent, value: share(successes, trials) };
  if (trials === 0) return { ...counts, low: NaN, high: NaN };
  const squared = Z_95 * Z_95;
  const hits = successes * (independent / trials);
  const middle = (hits + squared / 2) / (independent + squared);
  const half =
    (Z_95 * Math.sqrt((hits * (independent - hits)) / independent + squared / 4)) /
    (independent + squared);
  return {
    ...counts,
    low: successes === 0 ? 0 : middle - half,
    high: successes === trials ? 1 : middle + half,
  };
}
