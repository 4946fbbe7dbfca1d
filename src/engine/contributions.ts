import { counts, type Evaluation } from './combine';
import { isMet } from './met';
import type { ScoringModel } from './model';

/** What one criterion does to one account. */
export interface Contribution {
  /** Index in `model.criteria`. */
  readonly criterion: number;
  /** 0 to 1, NaN for unknown. */
  readonly match: number;
  /** Points of the score, unrounded; 0 where unmet or unknown. */
  readonly points: number;
  /** Points of the score with a match of 1; for an unknown that was skipped, its share of all weight. */
  readonly possible: number;
  /** Its share of all weight, known or not, in points of 100. */
  readonly share: number;
}

interface Counted {
  readonly criterion: number;
  readonly points: number;
  readonly weight: number;
  readonly dimension: string;
  readonly match: number;
  readonly inScore: boolean;
}

/**
 * Takes one account's score apart, criterion by criterion.
 *
 * Rule: README, contribution = W_d/ΣW · 100·p·m/Σp over what counted in this row.
 *
 * @param model - The model that was evaluated.
 * @param evaluation - The matches of `evaluate`.
 * @param row - Index of the row.
 * @returns One entry a criterion that has weight, in the model's order; their points sum to the score.
 * @example contributions(model, evaluation, 0)[0] // { criterion: 0, match: 1, points: 20, possible: 20, share: 12.5 }
 */
export function contributions(
  model: ScoringModel,
  evaluation: Evaluation,
  row: number,
): Contribution[] {
  const counted = countedCriteria(model, evaluation, row);
  const inScore = shares(counted.filter((one) => one.inScore));
  const overall = shares(counted);
  return counted.map((one) => {
    const share = overall(one);
    const possible = one.inScore ? inScore(one) : share;
    const points = one.inScore && isMet(one.match) ? possible * one.match : 0;
    return { criterion: one.criterion, match: one.match, points, possible, share };
  });
}

function countedCriteria(model: ScoringModel, evaluation: Evaluation, row: number): Counted[] {
  const weights = new Map(model.dimensions.map(({ name, weight }) => [name, weight]));
  const found: Counted[] = [];
  model.criteria.forEach((criterion, index) => {
    const weight = weights.get(criterion.dimension) ?? 0;
    const match = evaluation.criteria[index]?.[row];
    if (match === undefined || !counts(criterion, weight)) return;
    found.push({
      criterion: index,
      points: criterion.points,
      weight,
      dimension: criterion.dimension,
      match,
      inScore: !Number.isNaN(match) || criterion.ifMissing === 'no',
    });
  });
  return found;
}

/** The score points that a full match of one of `among` is worth. */
function shares(among: readonly Counted[]): (one: Counted) => number {
  const points = new Map<string, number>();
  const weights = new Map<string, number>();
  for (const one of among) {
    points.set(one.dimension, (points.get(one.dimension) ?? 0) + one.points);
    weights.set(one.dimension, one.weight);
  }
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return (one) => ((one.weight / total) * 100 * one.points) / (points.get(one.dimension) as number);
}

/**
 * Rounds points to one decimal so that they add up to a displayed sum exactly; 0 stays 0.
 *
 * Rule: the largest-remainder method (Hamilton) on tenths of a point.
 *
 * @param points - Unrounded, such as contributions that sum to the unrounded score.
 * @param shownScore - Their sum, or its neighbour above or below, with one decimal: the score as
 *   `shown` gives it.
 * @returns Points with one decimal that sum to `shownScore`.
 * @example roundToSum([33.34, 33.33, 33.33], 100) // [33.4, 33.3, 33.3]
 */
export function roundToSum(points: readonly number[], shownScore: number): number[] {
  const floors = points.map((value) => Math.floor(value * 10 + 1e-9));
  const missing = Math.round(shownScore * 10) - floors.reduce((sum, value) => sum + value, 0);
  const raised = points
    .map((value, index) => ({ index, remainder: value * 10 - (floors[index] as number) }))
    .filter(({ index }) => points[index] !== 0)
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, Math.max(0, missing));
  for (const { index } of raised) floors[index] = (floors[index] as number) + 1;
  return floors.map((tenths) => tenths / 10);
}
