import { countClusters, type Influences } from './influences';

/**
 * The variance of an area under the ROC curve, of a difference of two or of a mean of several, where
 * things belong together in clusters: influences are summed within a cluster first.
 *
 * Source: N. A. Obuchowski, Nonparametric analysis of clustered ROC curve data, Biometrics 53
 * (1997), 567–578; DeLong's variance where each cluster has one.
 *
 * @returns That of the sum of the parts' figures; NaN where an outcome has no more clusters than
 *   there are parts.
 */
export function clusterVariance({ values, positive, cluster, parts }: Influences): number {
  const clusters = countClusters(cluster);
  const [lost, won] = [0, 1].map(() => new Float64Array(clusters).fill(NaN)) as [Sums, Sums];
  for (let row = 0; row < values.length; row++) {
    const sums = positive[row] === 1 ? won : lost;
    const key = cluster[row] as number;
    const sum = sums[key] as number;
    sums[key] = (Number.isNaN(sum) ? 0 : sum) + (values[row] as number);
  }
  let [all, both] = [0, 0];
  for (let key = 0; key < clusters; key++) {
    const product = (won[key] as number) * (lost[key] as number);
    if (!Number.isNaN(product)) both += product;
    if (!Number.isNaN(won[key]) || !Number.isNaN(lost[key])) all++;
  }
  const shared = both === 0 ? 0 : scaled(2 * both, all, parts);
  return Math.max(0, spread(won, parts) + spread(lost, parts) + shared);
}

/** The same where each thing is a cluster of its own. */
export function plainVariance({ values, positive, parts }: Influences): number {
  const squares = [0, 0] as [negative: number, positive: number];
  const counts = [0, 0] as [negative: number, positive: number];
  for (let row = 0; row < values.length; row++) {
    const side = positive[row] === 1 ? 1 : 0;
    squares[side] += (values[row] as number) ** 2;
    counts[side]++;
  }
  return scaled(squares[1], counts[1], parts) + scaled(squares[0], counts[0], parts);
}

/** The sum of a side's influences in each cluster; NaN where it has none. */
type Sums = Float64Array;

/** The variance of a sum over clusters. */
function spread(sums: Sums, parts: number): number {
  let [squares, count] = [0, 0];
  for (let key = 0; key < sums.length; key++) {
    const sum = sums[key] as number;
    if (Number.isNaN(sum)) continue;
    squares += sum * sum;
    count++;
  }
  return scaled(squares, count, parts);
}

/** The variance of a sum of so many things whose squares have a sum; NaN where they are too few. */
function scaled(squares: number, count: number, parts: number): number {
  return count > parts ? (squares * count) / (count - parts) : NaN;
}
