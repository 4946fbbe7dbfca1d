/** Permuted values as large as the one found from which on their share is precise enough; fewer give no larger chance. */
const ENOUGH = 10;
/** Share of the largest permuted values that the tail is fitted to. */
const TAIL = 0.1;

/**
 * The chance of a value as large as the one found, as permutations tell it; beyond what they reach
 * by an exponential tail, which a largest χ² has.
 *
 * Source: B. Phipson and G. K. Smyth, Permutation p-values should never be zero, Statistical
 * Applications in Genetics and Molecular Biology 9 (2010), 39; T. A. Knijnenburg, L. F. A. Wessels,
 * M. J. T. Reinders and I. Shmulevich, Fewer permutations, more accurate P-values, Bioinformatics 25
 * (2009), i161–i168, with the exponential case of the generalised Pareto tail.
 *
 * @param found - The value.
 * @param permuted - Those of permutations, in any order; at least 20.
 * @returns Above 0, up to 1.
 * @example permutationTail(50, [1, 2, …, 99]) // 0.51
 */
export function permutationTail(found: number, permuted: ArrayLike<number>): number {
  const descending = Float64Array.from(permuted).sort().reverse();
  const reached = descending.filter((value) => value >= found).length;
  if (reached >= ENOUGH) return (reached + 1) / (descending.length + 1);
  const count = Math.floor(descending.length * TAIL);
  const start = descending[count] as number;
  const excess = descending.slice(0, count).reduce((sum, value) => sum + value - start, 0) / count;
  if (!(found > start)) return (reached + 1) / (descending.length + 1);
  if (excess === 0) return 1 / (descending.length + 1);
  const most = (ENOUGH + 1) / (descending.length + 1);
  return Math.min(most, TAIL * Math.exp(-(found - start) / excess));
}
