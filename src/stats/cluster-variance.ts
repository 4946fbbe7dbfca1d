/**
 * The variance of an area under the ROC curve, of a difference of two or of a mean of several, where
 * things belong together in clusters: influences are summed within a cluster first.
 *
 * Source: N. A. Obuchowski, Nonparametric analysis of clustered ROC curve data, Biometrics 53
 * (1997), 567–578; DeLong's variance where each cluster has one.
 *
 * @param influences - What each thing adds to the area, less the area, over the number of its side.
 * @param positive - 1 for a positive.
 * @param cluster - The number of its cluster, from 0 on.
 * @param centres - Of how many areas the influences are; each takes a degree of freedom.
 * @returns NaN where an outcome has no more clusters than that.
 */
export function clusterVariance(
  influences: Float64Array,
  positive: ArrayLike<number>,
  cluster: ArrayLike<number>,
  centres = 1,
): number {
  const clusters = countClusters(cluster);
  const [lost, won] = [0, 1].map(() => new Float64Array(clusters).fill(NaN)) as [Sums, Sums];
  for (let row = 0; row < influences.length; row++) {
    const sums = positive[row] === 1 ? won : lost;
    const key = cluster[row] as number;
    const sum = sums[key] as number;
    sums[key] = (Number.isNaN(sum) ? 0 : sum) + (influences[row] as number);
  }
  let [all, both] = [0, 0];
  for (let key = 0; key < clusters; key++) {
    const product = (won[key] as number) * (lost[key] as number);
    if (!Number.isNaN(product)) both += product;
    if (!Number.isNaN(won[key]) || !Number.isNaN(lost[key])) all++;
  }
  const shared = both === 0 ? 0 : scaled(2 * both, all, centres);
  return Math.max(0, spread(won, centres) + spread(lost, centres) + shared);
}

/** The same where each thing is a cluster of its own. */
export function plainVariance(
  influences: Float64Array,
  positive: ArrayLike<number>,
  centres = 1,
): number {
  const squares = [0, 0] as [negative: number, positive: number];
  const counts = [0, 0] as [negative: number, positive: number];
  for (let row = 0; row < influences.length; row++) {
    const side = positive[row] === 1 ? 1 : 0;
    squares[side] += (influences[row] as number) ** 2;
    counts[side]++;
  }
  return scaled(squares[1], counts[1], centres) + scaled(squares[0], counts[0], centres);
}

/** The sum of a side's influences in each cluster; NaN where it has none. */
type Sums = Float64Array;

/** How many numbers of clusters there are, used or not. */
export function countClusters(cluster: ArrayLike<number>): number {
  let most = -1;
  for (let row = 0; row < cluster.length; row++) most = Math.max(most, cluster[row] as number);
  return most + 1;
}

/** The variance of a sum over clusters. */
function spread(sums: Sums, centres: number): number {
  let [squares, count] = [0, 0];
  for (let key = 0; key < sums.length; key++) {
    const sum = sums[key] as number;
    if (Number.isNaN(sum)) continue;
    squares += sum * sum;
    count++;
  }
  return scaled(squares, count, centres);
}

/** The variance of a sum of so many things whose squares have a sum; NaN where they are too few. */
function scaled(squares: number, count: number, centres: number): number {
  return count > centres ? (squares * count) / (count - centres) : NaN;
}
