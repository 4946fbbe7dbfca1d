import type { Estimate } from './estimate';
import type { Proportion } from './wilson';

/** Two shares of the same things. */
export interface PairedShares {
  readonly first: Proportion;
  readonly second: Proportion;
  /** Things that are in both shares, a count. */
  readonly both: number;
}

/**
 * By how much the second of two shares of the same things exceeds the first, with its 95 % interval.
 *
 * Source: R. G. Newcombe, Improved confidence intervals for the difference between binomial
 * proportions based on paired data, Statistics in Medicine 17 (1998), 2635–2650, method 10: the
 * Wilson intervals of both shares, squared and added less what their correlation takes off. Where
 * things repeat one another, the intervals are those of as many independent ones as they are worth.
 *
 * @returns NaN where there are none; without doubt 0 where both shares are of the same things.
 * @example pairedDifference({ first: wilson(41, 50), second: wilson(45, 50), both: 40 }).value // 0.08
 */
export function pairedDifference({ first, second, both }: PairedShares): Estimate {
  const onlyFirst = first.successes - both;
  const onlySecond = second.successes - both;
  const value = second.value - first.value;
  if (onlyFirst + onlySecond === 0) return { value, low: value, high: value };
  const phi = correlation(first, onlyFirst, onlySecond, both);
  const half = (up: Proportion, down: Proportion) => {
    const [a, b] = [up.high - up.value, down.value - down.low];
    return Math.sqrt(Math.max(0, a * a - 2 * phi * a * b + b * b));
  };
  return { value, low: value - half(first, second), high: value + half(second, first) };
}

/** Of being in both shares, drawn to 0 by a continuity correction where it is positive. */
function correlation(
  { trials, independent }: Proportion,
  onlyFirst: number,
  onlySecond: number,
  both: number,
): number {
  const neither = trials - both - onlyFirst - onlySecond;
  const margins =
    (both + onlyFirst) * (onlySecond + neither) * (both + onlySecond) * (onlyFirst + neither);
  if (margins === 0) return 0;
  const product = both * neither - onlyFirst * onlySecond;
  const correction = (trials * trials) / independent / 2;
  return (product > 0 ? Math.max(0, product - correction) : product) / Math.sqrt(margins);
}
