import { chiSquareTail } from './chi-square';
import { mcnemar } from './mcnemar';

/** Products of clusters and things up to which every outcome is counted: some milliseconds. */
const MOST_COUNTED = 4_000_000;

/**
 * The McNemar test of two judges where the things they judge belong together in clusters: whether
 * both are right equally often. Under no difference the lead that one has over the other in a
 * cluster, whole, is as likely the other's.
 *
 * Rule: Obuchowski's statistic, as it asks for nothing of how alike the things of a cluster are and
 * counts each thing once; with its exact two-sided probability, so that few clusters can be told by.
 * It is the exact McNemar test where each cluster has one thing, and Obuchowski's χ² where clusters
 * are many.
 *
 * Source: N. A. Obuchowski, On the comparison of correlated proportions for clustered data,
 * Statistics in Medicine 17 (1998), 1495–1507, in the form (Σ d)² / Σ d² of Z. Yang, X. Sun and
 * J. W. Hardin, A note on the tests for clustered matched-pair binary data, Biometrical Journal 52
 * (2010), 638–652; the signs as in R. A. Fisher, The Design of Experiments (1935), 21.
 *
 * @param leads - Of each cluster, how many things more only the first judged rightly than only the
 *   second; 0 counts for nothing.
 * @returns The p-value, 0 to 1; 1 where neither leads.
 * @example clusteredMcnemar([3, 1, 2]) // 0.25
 */
export function clusteredMcnemar(leads: ArrayLike<number>): number {
  const led = Array.from(leads).filter((lead) => lead !== 0);
  const sizes = led.map(Math.abs);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  if (sizes.every((size) => size === largest)) {
    const first = led.filter((lead) => lead > 0).length;
    return mcnemar(first, led.length - first);
  }
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const found = Math.abs(led.reduce((sum, lead) => sum + lead, 0));
  if (led.length * all > MOST_COUNTED) {
    return chiSquareTail(found ** 2 / sizes.reduce((sum, size) => sum + size * size, 0), 1);
  }
  return Math.min(1, 2 * shareUpTo((all - found) / 2, sizes));
}

/** How likely the sizes for which a fair coin falls sum to at most so much. */
function shareUpTo(most: number, sizes: readonly number[]): number {
  const likely = new Float64Array(most + 1);
  likely[0] = 1;
  for (const size of sizes) {
    for (let sum = most; sum >= 0; sum--) {
      const before = sum >= size ? (likely[sum - size] as number) : 0;
      likely[sum] = ((likely[sum] as number) + before) / 2;
    }
  }
  return likely.reduce((total, one) => total + one, 0);
}
