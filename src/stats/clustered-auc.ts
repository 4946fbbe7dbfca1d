import { auc } from './auc';
import { clusterVariance, countClusters } from './cluster-variance';
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
 * @param scores - None is NaN.
 * @param positive - 1 for a positive.
 * @param cluster - The number of its cluster, from 0 on.
 * @example clusteredAuc([3, 3, 1], [1, 1, 0], [0, 0, 1]) // { area: 1, positives: 1, negatives: 1 }
 */
export function clusteredAuc(
  scores: Float64Array,
  positive: Uint8Array,
  cluster: Int32Array,
): ClusteredAuc {
  const clusters = countClusters(cluster);
  const [won, lost] = [new Float64Array(clusters), new Float64Array(clusters)];
  const counts = { won: 0, lost: 0, repeats: 0 };
  for (let row = 0; row < scores.length; row++) {
    const key = cluster[row] as number;
    const isPositive = positive[row] === 1;
    const sizes = isPositive ? won : lost;
    if ((won[key] as number) + (lost[key] as number) > 0) counts.repeats++;
    sizes[key] = (sizes[key] as number) + 1;
    counts[isPositive ? 'won' : 'lost']++;
  }
  const all = { positives: counts.won, negatives: counts.lost };
  if (counts.repeats === 0 || counts.won === 0 || counts.lost === 0) {
    return { area: plainArea(scores, positive, all), ...all };
  }
  const { area, placed } = placements(scores, positive);
  const influences = new Float64Array(placed.length);
  const alone = new Int32Array(placed.length);
  for (let row = 0; row < placed.length; row++) {
    const side = positive[row] === 1 ? all.positives : all.negatives;
    influences[row] = ((placed[row] as number) - area) / side;
    alone[row] = row;
  }
  const effect =
    clusterVariance(influences, positive, cluster) / clusterVariance(influences, positive, alone);
  const effectOf = (sizes: Float64Array) =>
    Number.isFinite(effect) ? Math.max(1, effect) : designEffect(sizes, 1);
  return {
    area,
    positives: all.positives / effectOf(won),
    negatives: all.negatives / effectOf(lost),
  };
}

function plainArea(
  scores: Float64Array,
  positive: Uint8Array,
  { positives, negatives }: Omit<ClusteredAuc, 'area'>,
): number {
  const [won, lost] = [new Float64Array(positives), new Float64Array(negatives)];
  let [ofWon, ofLost] = [0, 0];
  for (let row = 0; row < scores.length; row++) {
    if (positive[row] === 1) won[ofWon++] = scores[row] as number;
    else lost[ofLost++] = scores[row] as number;
  }
  return auc(won, lost);
}
