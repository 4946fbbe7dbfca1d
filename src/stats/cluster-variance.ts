/**
 * The variance of an area under the ROC curve, or of a difference of two, where things belong
 * together in clusters: by how much the figure moves as each cluster is left out.
 *
 * Rule: the influences of a cluster are summed, and divided by the share of its side that is left
 * without it. Where clusters are of one size that is N. A. Obuchowski's variance (Nonparametric
 * analysis of clustered ROC curve data, Biometrics 53, 1997, 567–578), and DeLong's where each has
 * one; where a few have most things, hers is too small.
 *
 * Source: the jackknife by cluster, in the linear form of R. M. Bell and D. F. McCaffrey, Bias
 * reduction in standard errors for linear regression with multi-stage samples, Survey Methodology 28
 * (2002), 169–181.
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
  const sides = [0, 1].map((): Side => {
    return { size: 0, sizes: new Float64Array(clusters), sums: new Float64Array(clusters) };
  }) as [Side, Side];
  for (let row = 0; row < influences.length; row++) {
    const side = sides[positive[row] === 1 ? 1 : 0];
    const key = cluster[row] as number;
    side.size++;
    side.sizes[key] = (side.sizes[key] as number) + 1;
    side.sums[key] = (side.sums[key] as number) + (influences[row] as number);
  }
  const [lost, won, both] = [[], [], []] as [number[], number[], number[]];
  for (let key = 0; key < clusters; key++) {
    const [ofLost, ofWon] = [moved(sides[0], key), moved(sides[1], key)];
    if (ofLost !== undefined) lost.push(ofLost * ofLost);
    if (ofWon !== undefined) won.push(ofWon * ofWon);
    if (ofLost !== undefined || ofWon !== undefined) both.push(2 * (ofLost ?? 0) * (ofWon ?? 0));
  }
  return Math.max(0, jackknife(lost) + jackknife(won) + jackknife(both));
}

interface Side {
  size: number;
  readonly sizes: Float64Array;
  readonly sums: Float64Array;
}

/** By how much the figure moves without a cluster's things of a side; `undefined` where none. */
function moved({ size, sizes, sums }: Side, key: number): number | undefined {
  const own = sizes[key] as number;
  return own === 0 ? undefined : (sums[key] as number) / (1 - own / size);
}

/** @param moves - Products of how far the figure moves as each cluster is left out. */
function jackknife(moves: readonly number[]): number {
  return (moves.reduce((sum, move) => sum + move, 0) * (moves.length - 1)) / moves.length;
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
  const ofSide = (side: 0 | 1) => (squares[side] * counts[side]) / (counts[side] - 1);
  return Math.max(0, ofSide(1) + ofSide(0));
}

/** How many numbers of clusters there are, used or not. */
export function countClusters(cluster: ArrayLike<number>): number {
  let most = -1;
  for (let row = 0; row < cluster.length; row++) most = Math.max(most, cluster[row] as number);
  return most + 1;
}
