/**
 * Area under the ROC curve: how often a random positive has a higher score than a random negative,
 * ties counting half. 1 = separates fully, 0.5 = chance.
 *
 * Source: the Mann–Whitney U statistic divided by the number of pairs; J. A. Hanley and
 * B. J. McNeil, The meaning and use of the area under a receiver operating characteristic (ROC)
 * curve, Radiology 143 (1982), 29–36.
 *
 * @param positives - Scores, in any order; none is NaN.
 * @param negatives - Scores of the others.
 * @returns 0 to 1; NaN where either is empty.
 * @example auc([3, 2], [1, 2]) // 0.875
 */
export function auc(positives: ArrayLike<number>, negatives: ArrayLike<number>): number {
  const high = Float64Array.from(positives).sort();
  const low = Float64Array.from(negatives).sort();
  let below = 0;
  let notAbove = 0;
  let wins = 0;
  for (const score of high) {
    while (below < low.length && (low[below] as number) < score) below++;
    while (notAbove < low.length && (low[notAbove] as number) <= score) notAbove++;
    wins += (below + notAbove) / 2;
  }
  return wins / (high.length * low.length);
}
