/**
 * By how much the shares of several groups vary beyond what chance alone gives groups of their size.
 *
 * Source: the method of moments; R. DerSimonian and N. Laird, Meta-analysis in clinical trials,
 * Controlled Clinical Trials 7 (1986), 177–188, with each group weighted by its size.
 *
 * @param groups - Successes and trials of each; those without trials do not count.
 * @returns A variance, 0 or more.
 * @example excessVariance([{ successes: 9, trials: 10 }, { successes: 1, trials: 10 }]) // 0.26
 */
export function excessVariance(
  groups: readonly { readonly successes: number; readonly trials: number }[],
): number {
  const told = groups.filter(({ trials }) => trials > 0);
  const sum = (of: (group: (typeof told)[number]) => number) =>
    told.reduce((all, group) => all + of(group), 0);
  const trials = sum((group) => group.trials);
  const rate = sum((group) => group.successes) / trials;
  const spread = sum((group) => group.trials * (group.successes / group.trials - rate) ** 2);
  const free = trials - sum((group) => group.trials ** 2) / trials;
  return free > 0 ? Math.max(0, (spread - (told.length - 1) * rate * (1 - rate)) / free) : 0;
}
