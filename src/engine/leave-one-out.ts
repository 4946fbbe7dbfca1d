import { combine, countedDimensions, type Evaluation, type Scores } from './combine';
import type { Criterion, ScoringModel } from './model';
import { addUp, type CountedDimension, type Sums, sumsOf } from './sum-dimensions';

/** What is left of the scores of every row. */
export type LeftOut = Pick<Scores, 'score' | 'coverage' | 'excludedBy'>;

/**
 * The scores of every row without one criterion, for one after the other: of the dimensions that the
 * criterion is not in, the sums are kept.
 *
 * @param model - Its criteria are those that were evaluated.
 * @param evaluation - The matches of `evaluate`.
 * @param excludedBy - As `combine` gives it; no criterion moves it.
 * @returns Gives for the index of a criterion what `combine` gives where it is off.
 * @example leaveOneOut(model, evaluation, scores.excludedBy)(0).score[0] // 79.5
 */
export function leaveOneOut(
  model: ScoringModel,
  evaluation: Evaluation,
  excludedBy: Int32Array,
): (criterion: number) => LeftOut {
  const { rowCount } = evaluation;
  const all = countedDimensions(model, evaluation);
  const sums = all.map((dimension) => sumsOf(dimension, all, rowCount));
  const sumsIn = (dimensions: readonly CountedDimension[]): Sums[] =>
    dimensions.map((dimension, index) =>
      dimension.columns.length === all[index]?.columns.length
        ? (sums[index] as Sums)
        : sumsOf(dimension, dimensions, rowCount),
    );
  return (left) => {
    const off = (one: Criterion, index: number) => (index === left ? { ...one, on: false } : one);
    const without = { ...model, criteria: model.criteria.map(off) };
    const dimensions = countedDimensions(without, evaluation);
    return dimensions.length === all.length
      ? { ...addUp(sumsIn(dimensions), rowCount), excludedBy }
      : combine(without, evaluation);
  };
}
