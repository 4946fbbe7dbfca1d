/**
 * The variance of an area under the ROC curve, or of a difference of two, where things belong
 * together in clusters: influences are summed within a cluster first.
 *
 * Source: N. A. Obuchowski, Nonparametric analysis of clustered ROC curve data, Biometrics 53
 * (1997), 567–578; DeLong's variance where each cluster has one.
 *
 * @param influences - What each thing adds to the area, less the area, over the number of its side.
 * @param positive - 1 for a positive.
 * @param cluster - The number of its cluster, from 0 on.
 * @returns NaN where there is one cluster only of an outcome.
 */
export function clusterVariance(
  influences: Float64Array,
  positive: ArrayLike<number>,
  cluster: ArrayLike<number>,
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
  const shared = both === 0 ? 0 : (2 * both * all) / (all - 1);
  return Math.max(0, spread(won) + spread(lost) + shared);
}

/** The same where each thing is a cluster of its own. */
export function plainVariance(influences: Float64Array, positive: ArrayLike<number>): number {
  const squares = [0, 0] as [negative: number, positive: number];
  const counts = [0, 0] as [negative: number, positive: number];
  for (let row = 0; row < influences.length; row++) {
    const side = positive[row] === 1 ? 1 : 0;
    squares[side] += (influences[row] as number) ** 2;
    counts[side]++;
  }
  return Math.max(0, scaled(squares[1], counts[1]) + scaled(squares[0], counts[0]));
}

/** The sum of a side's influences in each cluster; NaN where it has none. */
type Sums = Float64Array;

/** How many numbers of clusters there are, used or not. */
export function countClusters(cluster: ArrayLike<number>): number {
  let most = -1;
  for (let row = 0; row < cluster.length; row++) most = Math.max(most, cluster[row] as number);
  return most + 1;
}

/** The variance of a sum over clusters; NaN where there is one cluster only. */
function spread(sums: Sums): number {
  let [squares, count] = [0, 0];
  for (let key = 0; key < sums.length; key++) {
    const sum = sums[key] as number;
    if (Number.isNaN(sum)) continue;
    squares += sum * sum;
    count++;
  }
  return scaled(squares, count);
}

/** The variance of a sum of so many things whose squares have a sum. */
function scaled(squares: number, count: number): number {
  return (squares * count) / (count - 1);
}
