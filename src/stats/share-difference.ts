import type { Estimate } from './estimate';
import { Z_95 } from './estimate';
import type { Proportion } from './wilson';

/**
 * By how much the second of two shares of different things exceeds the first, with its 95 % interval.
 *
 * Source: R. G. Newcombe, Interval estimation for the difference between independent proportions:
 * comparison of eleven methods, Statistics in Medicine 17 (1998), 873–890, method 11: the Wilson
 * intervals of both shares with correction for continuity, squared and added. Where things repeat one
 * another, the intervals are those of as many independent ones as they are worth.
 *
 * @returns NaN where either has none.
 * @example shareDifference(wilson(48, 80), wilson(56, 70)) // { value: 0.2, low: 0.0428, high: 0.3422 }
 */
export function shareDifference(first: Proportion, second: Proportion): Estimate {
  const [one, other] = [endsOf(first), endsOf(second)];
  const value = second.value - first.value;
  return {
    value,
    low: value - Math.hypot(second.value - other.low, one.high - first.value),
    high: value + Math.hypot(other.high - second.value, first.value - one.low),
  };
}

/** The Wilson interval with correction for continuity. */
function endsOf({ value: p, independent: n, trials }: Proportion) {
  if (trials === 0) return { low: NaN, high: NaN };
  const squared = Z_95 * Z_95;
  const end = (sign: 1 | -1) => {
    const q = 1 - p;
    const root = squared + sign * 2 - 1 / n + 4 * p * (n * q - sign);
    const middle = 2 * n * p + squared + sign;
    return (middle + sign * Z_95 * Math.sqrt(Math.max(0, root))) / (2 * (n + squared));
  };
  return { low: p === 0 ? 0 : Math.max(0, end(-1)), high: p === 1 ? 1 : Math.min(1, end(1)) };
}
