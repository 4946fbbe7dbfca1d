import { designEffect } from '../../stats/design-effect';
import { type Cluster, intraclassCorrelation } from '../../stats/intraclass';
import { type Proportion, wilson } from '../../stats/wilson';

/** Which deals are of the same account, or otherwise no proof of one another. */
export interface Clusters {
  /** The number of its cluster, one a deal, from 0 on. */
  readonly cluster: Int32Array;
  readonly clusters: number;
  /** How alike the outcomes within a cluster are, 0 to 1; whatever a definition says. */
  readonly alike: number;
}

/**
 * Numbers the clusters of deals.
 *
 * @param keys - Equal ones belong together; `''` stands alone.
 * @param won - 1 for a won deal.
 * @example clustersOf(['a', '', 'a', ''], won).cluster // [0, 1, 0, 2]
 */
export function clustersOf(keys: readonly string[], won: ArrayLike<number>): Clusters {
  const numbers = new Map<string, number>();
  let clusters = 0;
  const cluster = Int32Array.from(keys, (key) => {
    const number = numbers.get(key) ?? clusters;
    if (number === clusters) clusters++;
    if (key !== '') numbers.set(key, number);
    return number;
  });
  const tallies = Array.from({ length: clusters }, (): Mutable<Cluster> => {
    return { size: 0, successes: 0 };
  });
  cluster.forEach((number, row) => {
    const tally = tallies[number] as Mutable<Cluster>;
    tally.size++;
    tally.successes += won[row] as number;
  });
  return { cluster, clusters, alike: intraclassCorrelation(tallies) };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The share of some deals that have what an account decides, such as to be in the ICP, with the
 * interval that their accounts allow: deals of one account tell as much as one deal.
 *
 * @param rows - Of the deals.
 * @param isSo - Whether a deal has it.
 */
export function shareOf(
  clusters: Clusters,
  rows: readonly number[],
  isSo: (row: number) => boolean,
): Proportion {
  return counted(clusters, rows, isSo, 1);
}

/** The share of some deals that are won; those of one account repeat it as far as they are alike. */
export function winRateOf(
  clusters: Clusters & { readonly won: ArrayLike<number> },
  rows: readonly number[],
): Proportion {
  return counted(clusters, rows, (row) => clusters.won[row] === 1, clusters.alike);
}

function counted(
  clusters: Clusters,
  rows: readonly number[],
  isSo: (row: number) => boolean,
  alike: number,
): Proportion {
  return wilson(rows.filter(isSo).length, rows.length, independentCount(clusters, rows, alike));
}

/**
 * As how many independent deals some deals count.
 *
 * @param alike - How alike those of a cluster are, 0 to 1.
 * @example independentCount(clusters, [0, 1, 2]) // 2, where two of them are of one account
 */
export function independentCount(
  { cluster, clusters }: Pick<Clusters, 'cluster' | 'clusters'>,
  rows: readonly number[],
  alike = 1,
): number {
  const sizes = new Float64Array(clusters);
  for (const row of rows) {
    const number = cluster[row] as number;
    sizes[number] = (sizes[number] as number) + 1;
  }
  return rows.length / designEffect(sizes, alike);
}
