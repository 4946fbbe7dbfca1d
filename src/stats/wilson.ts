import { type Estimate, Z_95 } from './estimate';
import { share } from './share';

/** A share of counted things, with its 95 % interval. */
export interface Proportion extends Estimate {
  readonly successes: number;
  readonly trials: number;
}

/**
 * A share with its 95 % Wilson score interval, which stays within 0 to 1 and keeps its promise for
 * small counts and for shares near the ends.
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 * Journal of the American Statistical Association 22 (1927), 209–212; without continuity
 * correction.
 *
 * @param successes - 0 to `trials`.
 * @param trials - A count.
 * @throws Where the counts are none.
 * @example wilson(81, 263) // { value: 0.308, low: 0.2553, high: 0.3662, … }
 */
export function wilson(successes: number, trials: number): Proportion {
  if (!(successes >= 0 && successes <= trials)) {
    throw new Error(`Successes must be from 0 to ${trials}, got ${successes} (wilson)`);
  }
  const value = share(successes, trials);
  const squared = Z_95 * Z_95;
  const middle = (successes + squared / 2) / (trials + squared);
  const half =
    (Z_95 * Math.sqrt((successes * (trials - successes)) / trials + squared / 4)) /
    (trials + squared);
  if (trials === 0) return { successes, trials, value, low: NaN, high: NaN };
  return {
    successes,
    trials,
    value,
    low: successes === 0 ? 0 : middle - half,
    high: successes === trials ? 1 : middle + half,
  };
}
