import { logGamma } from './log-gamma';
import type { TwoByTwo } from './two-by-two-counts';

/** Tables as probable as the observed one count although floating point sees them as less so. */
const AS_PROBABLE = 1 + 1e-7;

/**
 * Fisher's exact test of a two-by-two table.
 *
 * Source: R. A. Fisher, On the interpretation of χ² from contingency tables, and the calculation of
 * P, Journal of the Royal Statistical Society 85 (1922), 87–94; two-sided as the sum over all tables
 * with the same margins that are no more probable.
 *
 * @param table - Counts, 0 or more; fractions are rounded.
 * @returns The two-sided p-value, 0 to 1.
 * @example fisher({ metWon: 3, metLost: 1, otherWon: 1, otherLost: 3 }) // 0.4857
 */
export function fisher(table: TwoByTwo): number {
  const metWon = Math.round(table.metWon);
  const met = metWon + Math.round(table.metLost);
  const won = metWon + Math.round(table.otherWon);
  const total = met + Math.round(table.otherWon) + Math.round(table.otherLost);
  const logProbability = (count: number) =>
    logChoose(met, count) + logChoose(total - met, won - count) - logChoose(total, won);
  const observed = Math.exp(logProbability(metWon));
  const others = total - met - won;
  const larger = (count: number) =>
    ((met - count) * (won - count)) / ((count + 1) * (others + count + 1));
  let sum = observed;
  let probability = observed;
  for (let count = metWon; count < Math.min(met, won); count++) {
    probability *= larger(count);
    if (probability <= observed * AS_PROBABLE) sum += probability;
  }
  probability = observed;
  for (let count = metWon - 1; count >= Math.max(0, -others); count--) {
    probability /= larger(count);
    if (probability <= observed * AS_PROBABLE) sum += probability;
  }
  return Math.min(1, sum);
}

/** Logarithm of the number of ways to choose some of all. */
export function logChoose(all: number, some: number): number {
  return logFactorial(all) - logFactorial(some) - logFactorial(all - some);
}

/** Each is asked for thousands of times, by whoever draws at random. */
const logFactorials: number[] = [];

function logFactorial(count: number): number {
  const known = logFactorials[count] ?? logGamma(count + 1);
  logFactorials[count] = known;
  return known;
}
