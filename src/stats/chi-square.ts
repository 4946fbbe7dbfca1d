import { logGamma } from './log-gamma';

const PRECISION = 1e-15;
const MOST_TERMS = 10_000;

/**
 * Probability that a chi-square variable is at least so large.
 *
 * Source: the regularised incomplete gamma function Q(df/2, x/2); M. Abramowitz and I. A. Stegun,
 * Handbook of Mathematical Functions (1964), 6.5.29 (series) and 6.5.31 (continued fraction).
 *
 * @param statistic - 0 or more.
 * @param degrees - Degrees of freedom, above 0.
 * @returns 0 to 1.
 * @example chiSquareTail(3.841, 1) // 0.05
 */
export function chiSquareTail(statistic: number, degrees: number): number {
  const a = degrees / 2;
  const x = statistic / 2;
  if (!(x > 0)) return 1;
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - scale * lowerSeries(a, x) : scale * upperFraction(a, x);
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < MOST_TERMS && term > sum * PRECISION; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** Evaluated by Lentz's method. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < MOST_TERMS; n++) {
    const step = -n * (n - a);
    b += 2;
    d = 1 / (step * d + b);
    c = b + step / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < PRECISION) break;
  }
  return fraction;
}
