/**
 * The exact McNemar test: whether two judges who judged the same things are right equally often.
 * Only the things on which they disagree count; under no difference each is a fair coin.
 *
 * Source: Q. McNemar, Note on the sampling error of the difference between correlated proportions
 * or percentages, Psychometrika 12 (1947), 153–157, with the exact two-sided binomial probability.
 *
 * @param onlyFirst - Things that only the first judged rightly, a count.
 * @param onlySecond - Things that only the second judged rightly.
 * @returns The two-sided p-value, 0 to 1; 1 where they never disagree.
 * @example mcnemar(2, 10) // 0.03857421875
 */
export function mcnemar(onlyFirst: number, onlySecond: number): number {
  const trials = onlyFirst + onlySecond;
  const fewer = Math.min(onlyFirst, onlySecond);
  let logTerm = -trials * Math.LN2;
  let tail = 0;
  for (let successes = 0; successes <= fewer; successes++) {
    tail += Math.exp(logTerm);
    logTerm += Math.log(trials - successes) - Math.log(successes + 1);
  }
  return Math.min(1, 2 * tail);
}
