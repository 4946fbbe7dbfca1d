import { levelsOf } from '../../src/stats/levels';
import { placements } from '../../src/stats/placements';

/** The area under the ROC curve of the scores of positives and negatives. */
export function auc(positives: ArrayLike<number>, negatives: ArrayLike<number>): number {
  const scores = [...Array.from(positives), ...Array.from(negatives)];
  return placements(
    levelsOf(scores),
    scores.map((_, row) => Number(row < positives.length)),
  ).area;
}
