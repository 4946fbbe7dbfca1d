/**
 * q-values: the share of false discoveries to expect when everything with a q-value as small is
 * called a discovery.
 *
 * Source: Y. Benjamini and Y. Hochberg, Controlling the false discovery rate, Journal of the Royal
 * Statistical Society B 57 (1995), 289–300.
 *
 * @param probabilities - p-values of all that was tried, 0 to 1, in any order.
 * @returns q-values in the same order, 0 to 1.
 * @example benjaminiHochberg([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(probabilities: readonly number[]): number[] {
  const order = probabilities.map((_, index) => index);
  order.sort((a, b) => (probabilities[b] as number) - (probabilities[a] as number));
  const adjusted = probabilities.slice();
  let least = 1;
  order.forEach((index, position) => {
    const rank = probabilities.length - position;
    least = Math.min(least, ((probabilities[index] as number) * probabilities.length) / rank);
    adjusted[index] = least;
  });
  return adjusted;
}
