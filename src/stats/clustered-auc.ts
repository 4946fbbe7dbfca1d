import { auc } from './auc';
import { clusterVariance } from './cluster-variance';
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
  const [lost, won] = [0, 1].map((side) => clusterSizes(positive, cluster, side)) as [Sizes, Sizes];
  if (won.all === 0 || lost.all === 0 || !hasRepeats(won, lost)) {
    const of = (side: number) => scores.filter((_, row) => positive[row] === side);
    return { area: auc(of(1), of(0)), positives: won.all, negatives: lost.all };
  }
  const { area, placed } = placements(scores, positive);
  const influences = placed.map((one, row) => {
    return (one - area) / (positive[row] === 1 ? won.all : lost.all);
  });
  const alone = Int32Array.from(cluster.keys());
  const effect =
    clusterVariance(influences, positive, cluster) / clusterVariance(influences, positive, alone);
  const effectOf = ({ sizes }: Sizes) =>
    Number.isFinite(effect) ? Math.max(1, effect) : designEffect(sizes, 1);
  return { area, positives: won.all / effectOf(won), negatives: lost.all / effectOf(lost) };
}

interface Sizes {
  readonly sizes: Float64Array;
  readonly all: number;
}

function clusterSizes(positive: Uint8Array, cluster: Int32Array, side: number): Sizes {
  const sizes = new Float64Array(cluster.reduce((most, one) => Math.max(most, one + 1), 0));
  let all = 0;
  cluster.forEach((one, row) => {
    if (positive[row] !== side) return;
    sizes[one] = (sizes[one] as number) + 1;
    all++;
  });
  return { sizes, all };
}

/** Whether a cluster has two things, of one outcome or of both. */
function hasRepeats(won: Sizes, lost: Sizes): boolean {
  return won.sizes.some((size, one) => size + (lost.sizes[one] as number) > 1);
}
