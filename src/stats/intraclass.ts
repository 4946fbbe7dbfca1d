/** How many things a cluster has, and how many of them succeed. */
export interface Cluster {
  readonly size: number;
  readonly successes: number;
}

/**
 * How alike the outcomes within a cluster are, from 0 (as independent ones) to 1 (one decides all).
 *
 * Source: the analysis-of-variance estimator; M. S. Ridout, C. G. B. Demétrio and D. Firth,
 * Estimating intraclass correlation for binary data, Biometrics 55 (1999), 137–148. Negative
 * estimates are given as 0.
 *
 * @param clusters - None is empty.
 * @returns 0 where no cluster has two.
 * @example intraclassCorrelation([{ size: 2, successes: 2 }, { size: 2, successes: 0 }]) // 1
 */
export function intraclassCorrelation(clusters: readonly Cluster[]): number {
  const total = clusters.reduce((sum, { size }) => sum + size, 0);
  const repeats = total - clusters.length;
  if (repeats === 0 || clusters.length < 2) return 0;
  const rate = clusters.reduce((sum, { successes }) => sum + successes, 0) / total;
  const squares = clusters.reduce((sum, { size }) => sum + size * size, 0);
  const between = clusters.reduce(
    (sum, { size, successes }) => sum + size * (successes / size - rate) ** 2,
    0,
  );
  const within = clusters.reduce(
    (sum, { size, successes }) => sum + successes * (1 - successes / size),
    0,
  );
  const meanBetween = between / (clusters.length - 1);
  const meanWithin = within / repeats;
  const size = (total - squares / total) / (clusters.length - 1);
  const estimate = (meanBetween - meanWithin) / (meanBetween + (size - 1) * meanWithin);
  return Math.min(1, Math.max(0, estimate || 0));
}
