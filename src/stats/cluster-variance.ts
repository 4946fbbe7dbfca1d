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
  influences: ArrayLike<number>,
  positive: ArrayLike<number>,
  cluster: ArrayLike<number>,
): number {
  const sums: readonly Map<number, number>[] = [new Map(), new Map()];
  for (let row = 0; row < influences.length; row++) {
    const side = sums[positive[row] as number] as Map<number, number>;
    const key = cluster[row] as number;
    side.set(key, (side.get(key) ?? 0) + (influences[row] as number));
  }
  const [lost, won] = sums as [Map<number, number>, Map<number, number>];
  const all = new Set([...won.keys(), ...lost.keys()]).size;
  let both = 0;
  for (const [key, sum] of won) both += sum * (lost.get(key) ?? 0);
  const shared = both === 0 ? 0 : (2 * both * all) / (all - 1);
  return Math.max(0, spread(won) + spread(lost) + shared);
}

/** The variance of a sum over clusters; NaN where there is one cluster only. */
function spread(sums: ReadonlyMap<number, number>): number {
  const squares = [...sums.values()].reduce((sum, one) => sum + one * one, 0);
  return (squares * sums.size) / (sums.size - 1);
}
