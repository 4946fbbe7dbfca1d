import { clusterVariance, countClusters, plainVariance } from './cluster-variance';
import { designEffect } from './design-effect';
import { type Placements, placements } from './placements';

/** An area under the ROC curve, and by how many independent things it is told. */
export interface ClusteredAuc {
  /** 0 to 1; NaN where positives or negatives are missing. */
  readonly area: number;
  /** As how many independent positives those there are tell, not always whole. */
  readonly positives: number;
  readonly negatives: number;
}

/** Things with their places on a scale, which of them are positives, and what belongs together. */
export interface Levelled {
  /** As `levelsOf` gives them; none is -1. */
  readonly levels: Int32Array;
  /** 1 for a positive. */
  readonly positive: Uint8Array;
  /** The number of its cluster, from 0 on. */
  readonly cluster: Int32Array;
}

/**
 * The area under the ROC curve of things that belong together in clusters, such as deals of
 * accounts, with the numbers of independent ones that `aucInterval` takes; over several parts, each
 * on a scale of its own, the mean of their areas.
 *
 * Rule: both numbers are divided by the design effect, the variance by cluster over the one as if
 * all were independent, at least 1. It is one for all parts, as each may have few clusters. Where
 * nothing varies, as where the scores separate fully, each cluster counts as one.
 *
 * Source: of the variance, see `clusterVariance`.
 *
 * @param parts - With no cluster in common; those without positives or without negatives do not
 *   count.
 * @example
 * clusteredAuc([{ levels: [1, 1, 0], positive: [1, 1, 0], cluster: [0, 0, 1] }])
 * // { area: 1, positives: 1, negatives: 1 }
 */
export function clusteredAuc(parts: readonly Levelled[]): ClusteredAuc {
  const told = parts
    .map((part) => ({ part, placed: placements(part.levels, part.positive) }))
    .filter(({ placed }) => !Number.isNaN(placed.area));
  const sum = (of: (one: Placements) => number) =>
    told.reduce((all, { placed }) => all + of(placed), 0);
  const area = sum((one) => one.area) / told.length;
  const [positives, negatives] = [sum((one) => one.positives), sum((one) => one.negatives)];
  const all = { area, positives, negatives };
  if (!told.some(({ part }) => hasRepeats(part.cluster))) return all;
  const variances = told.map(variancesOf).filter((both) => both.every(Number.isFinite));
  const total = (which: 0 | 1) => variances.reduce((all, both) => all + both[which], 0);
  const effect = total(0) / total(1);
  const effectOf = (side: 0 | 1) =>
    Number.isFinite(effect)
      ? Math.max(1, effect)
      : designEffect(
          told.flatMap(({ part }) => [...sizesOf(part, side)]),
          1,
        );
  return { area, positives: positives / effectOf(1), negatives: negatives / effectOf(0) };
}

/** By cluster, and as if each thing were one. */
function variancesOf({ part, placed }: Told): readonly [number, number] {
  const { positive, cluster } = part;
  const { area, positives, negatives } = placed;
  const influences = new Float64Array(positive.length);
  for (let row = 0; row < influences.length; row++) {
    influences[row] = (placed.placed(row) - area) / (positive[row] === 1 ? positives : negatives);
  }
  return [clusterVariance(influences, positive, cluster), plainVariance(influences, positive)];
}

interface Told {
  readonly part: Levelled;
  readonly placed: Placements;
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
function sizesOf({ cluster, positive }: Levelled, side: number): Float64Array {
  const sizes = new Float64Array(countClusters(cluster));
  for (let row = 0; row < cluster.length; row++) {
    const key = cluster[row] as number;
    if (positive[row] === side) sizes[key] = (sizes[key] as number) + 1;
  }
  return sizes;
}
