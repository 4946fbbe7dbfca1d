import { clusterVariance, countClusters, plainVariance } from './cluster-variance';
import { designEffect } from './design-effect';
import { placements } from './placements';

/** An area under the ROC curve, and by how many independent things it is told. */
export interface ClusteredAuc {
  /** 0 to 1; NaN where positives or negatives are missing. */
  readonly area: number;
  /** As how many independent positives those there are tell, not always whole. */
  readonly positives: number;
  readonly negatives: number;
}

/**
 * The area under the ROC curve of things that belong together in clusters, such as deals of
 * accounts, with the numbers of independent ones that `aucInterval` takes.
 *
 * Rule: both numbers are divided by the design effect, the variance by cluster over the one as if
 * all were independent, at least 1; where nothing varies, as where the scores separate fully, each
 * cluster counts as one.
 *
 * Source: N. A. Obuchowski, Nonparametric analysis of clustered ROC curve data, Biometrics 53
 * (1997), 567–578.
 *
 * @param levels - As `levelsOf` gives them; none is -1.
 * @param positive - 1 for a positive.
 * @param cluster - The number of its cluster, from 0 on.
 * @example clusteredAuc([1, 1, 0], [1, 1, 0], [0, 0, 1]) // { area: 1, positives: 1, negatives: 1 }
 */
export function clusteredAuc(
  levels: Int32Array,
  positive: Uint8Array,
  cluster: Int32Array,
): ClusteredAuc {
  const { area, placed, positives, negatives } = placements(levels, positive);
  const all = { area, positives, negatives };
  if (positives === 0 || negatives === 0) return all;
  if (!hasRepeats(cluster)) return all;
  const influences = new Float64Array(positive.length);
  for (let row = 0; row < influences.length; row++) {
    influences[row] = (placed(row) - area) / (positive[row] === 1 ? positives : negatives);
  }
  const effect =
    clusterVariance(influences, positive, cluster) / plainVariance(influences, positive);
  const effectOf = (side: number) =>
    Number.isFinite(effect)
      ? Math.max(1, effect)
      : designEffect(sizesOf(cluster, positive, side), 1);
  return { area, positives: positives / effectOf(1), negatives: negatives / effectOf(0) };
}

function hasRepeats(cluster: Int32Array): boolean {
  const isThere = new Uint8Array(countClusters(cluster));
  for (let row = 0; row < cluster.length; row++) {
    const key = cluster[row] as number;
    if (isThere[key] === 1) return true;
    isThere[key] = 1;
  }
  return false;
}

/** How many things of one side each cluster has. */
function sizesOf(cluster: Int32Array, positive: Uint8Array, side: number): Float64Array {
  const sizes = new Float64Array(countClusters(cluster));
  for (let row = 0; row < cluster.length; row++) {
    const key = cluster[row] as number;
    if (positive[row] === side) sizes[key] = (sizes[key] as number) + 1;
  }
  return sizes;
}
