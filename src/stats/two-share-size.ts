import { chiSquareLimit } from './chi-square-limit';

/** How likely a difference is called where there is none, and missed where there is one. */
export interface Errors {
  readonly falsely: number;
  readonly missed: number;
}

/** 5 % and 20 %: what tests of two shares ask for by custom. */
export const USUAL_ERRORS: Errors = { falsely: 0.05, missed: 0.2 };

/**
 * How many things each of two groups needs for a difference of two shares to be found.
 *
 * Source: J. L. Fleiss, A. Tytun and H. K. Ury, A simple approximation for calculating sample sizes for
 * comparing independent proportions, Biometrics 36 (1980), 343–346, with the correction for continuity
 * that tests of counts need.
 *
 * @param one - A share, above 0 and below 1.
 * @param other - Another one.
 * @returns A whole number; infinity where they are equal.
 * @throws Where a share is none.
 * @example twoShareSize(0.2, 0.3) // 313
 */
export function twoShareSize(one: number, other: number, errors = USUAL_ERRORS): number {
  for (const share of [one, other]) {
    if (share > 0 && share < 1) continue;
    throw new Error(`Shares must be above 0 and below 1, got ${share} (twoShareSize)`);
  }
  const difference = Math.abs(one - other);
  if (difference === 0) return Number.POSITIVE_INFINITY;
  const middle = (one + other) / 2;
  const atEqual = Math.sqrt(chiSquareLimit(errors.falsely, 1) * 2 * middle * (1 - middle));
  const spread = one * (1 - one) + other * (1 - other);
  const atDifferent = Math.sqrt(chiSquareLimit(2 * errors.missed, 1) * spread);
  const plain = ((atEqual + atDifferent) / difference) ** 2;
  return Math.ceil((plain / 4) * (1 + Math.sqrt(1 + 4 / (plain * difference))) ** 2);
}
