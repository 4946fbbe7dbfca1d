import { counts, type Evaluation } from './combine';
import type { ScoringModel } from './model';

/** A criterion that can move a score, with the matches of all rows. */
export interface Weighed {
  /** Index in `model.criteria`. */
  readonly criterion: number;
  readonly matches: Float64Array;
  readonly points: number;
  /** Index in `model.dimensions`, and its weight. */
  readonly dimension: number;
  readonly weight: number;
  /** An unknown counts as unmet. */
  readonly missingCounts: boolean;
  /** Its share of all weight, known or not, in points of 100. */
  readonly share: number;
}

/**
 * The criteria that can move a score, those of the largest share first.
 *
 * Rule: README, From matches to a score.
 *
 * @param model - The model that was evaluated.
 * @param evaluation - The matches of `evaluate`.
 * @example weighedCriteria(model, evaluation)[0]?.share // 45
 */
export function weighedCriteria(model: ScoringModel, evaluation: Evaluation): Weighed[] {
  const { dimensions, criteria } = model;
  const points = dimensions.map(() => 0);
  const found = criteria.flatMap((one, criterion) => {
    const dimension = dimensions.findIndex(({ name }) => name === one.dimension);
    const weight = dimensions[dimension]?.weight ?? 0;
    const matches = evaluation.criteria[criterion];
    if (matches === undefined || !counts(one, weight)) return [];
    points[dimension] = (points[dimension] as number) + one.points;
    const missingCounts = one.ifMissing === 'no';
    return { criterion, matches, points: one.points, dimension, weight, missingCounts };
  });
  const total = dimensions.reduce(
    (sum, { weight }, index) => sum + ((points[index] as number) > 0 ? weight : 0),
    0,
  );
  return found
    .map((one) => {
      const ofDimension = one.points / (points[one.dimension] as number);
      return { ...one, share: (100 * one.weight * ofDimension) / total };
    })
    .sort((a, b) => b.share - a.share);
}
