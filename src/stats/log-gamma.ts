const coefficients = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/**
 * Natural logarithm of the gamma function; `logGamma(n + 1)` is the logarithm of n!.
 *
 * Source: C. Lanczos, A precision approximation of the gamma function, SIAM Journal on Numerical
 * Analysis 1 (1964), 86–96, with g = 7 and nine terms; about 15 digits.
 *
 * @param x - Above 0.
 * @example logGamma(5) // Math.log(24)
 */
export function logGamma(x: number): number {
  const y = x - 1;
  const base = y + 7.5;
  const series = coefficients.reduce(
    (sum, coefficient, index) => sum + coefficient / (y + index + 1),
    0.99999999999980993,
  );
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(base) - base + Math.log(series);
}
