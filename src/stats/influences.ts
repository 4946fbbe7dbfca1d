import { student } from './student';

/** What each thing of a part adds to the part's figure, less the figure, over the number of its side. */
export interface PartOfInfluences {
  readonly influence: (row: number) => number;
  /** 1 for a positive. */
  readonly positive: ArrayLike<number>;
  /** The number of its cluster, from 0 on. */
  readonly cluster: ArrayLike<number>;
}

/** The influences of several parts, one after the other; no cluster is in two parts. */
export interface Influences {
  readonly values: Float64Array;
  readonly positive: Uint8Array;
  readonly cluster: Int32Array;
  /** How many figures they are of; each takes a degree of freedom. */
  readonly parts: number;
}

/** Puts parts one after the other, their clusters numbered on. */
export function joinInfluences(parts: readonly PartOfInfluences[]): Influences {
  const rows = parts.reduce((sum, { positive }) => sum + positive.length, 0);
  const values = new Float64Array(rows);
  const [positive, cluster] = [new Uint8Array(rows), new Int32Array(rows)];
  let [from, clusters] = [0, 0];
  for (const part of parts) {
    for (let row = 0; row < part.positive.length; row++) {
      values[from + row] = part.influence(row);
      positive[from + row] = part.positive[row] as number;
      cluster[from + row] = clusters + (part.cluster[row] as number);
    }
    from += part.positive.length;
    clusters += countClusters(part.cluster);
  }
  return { values, positive, cluster, parts: parts.length };
}

/** How many numbers of clusters there are, used or not. */
export function countClusters(cluster: ArrayLike<number>): number {
  let most = -1;
  for (let row = 0; row < cluster.length; row++) most = Math.max(most, cluster[row] as number);
  return most + 1;
}

/** How many things of an outcome each cluster has. @param side - 1 for positives. */
export function clusterSizes({ cluster, positive }: Influences, side: 0 | 1): Float64Array {
  const sizes = new Float64Array(countClusters(cluster));
  for (let row = 0; row < cluster.length; row++) {
    const key = cluster[row] as number;
    if (positive[row] === side) sizes[key] = (sizes[key] as number) + 1;
  }
  return sizes;
}

/**
 * By how many standard errors a 95 % interval reaches to each side where they are estimated from
 * clusters: Student's t with one degree of freedom for each cluster of the rarer outcome, less one a
 * part.
 */
export function reach(influences: Influences): number {
  const clusters = ([0, 1] as const).map(
    (side) => clusterSizes(influences, side).filter((size) => size > 0).length,
  );
  return student(Math.max(1, Math.min(...clusters) - influences.parts));
}
