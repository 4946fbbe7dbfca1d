import { isMet } from './met';
import type { Criterion, ScoringModel } from './model';
import {
  type CountedColumn,
  type CountedDimension,
  type Ranges,
  sumDimensions,
  sumRanges,
  type Totals,
} from './sum-dimensions';

/** What `evaluate` found in every row: matches from 0 to 1, NaN where unknown, one array a condition. */
export interface Evaluation {
  readonly rowCount: number;
  /** 1 where the row holds nothing. */
  readonly blank: Uint8Array;
  /** One array a criterion of the model, in its order; `undefined` for one that is off. */
  readonly criteria: readonly (Float64Array | undefined)[];
  /** One array an exclusion of the model, in its order; `undefined` for one that is off. */
  readonly exclusions: readonly (Float64Array | undefined)[];
}

/** The scores of every row, whether excluded or not. */
export interface Scores extends Totals, Ranges {
  /** Index of the first matching exclusion, -1 for none. */
  readonly excludedBy: Int32Array;
}

/**
 * Turns matches into scores: the second of the two stages, all that a change of weight needs.
 *
 * Rule: README, From matches to a score. s_d = 100 · Σ p·m / Σ p over the counted criteria of a dimension,
 * score = Σ W_d · s_d / Σ W_d over the dimensions that count.
 *
 * @param model - Weights, points and exclusions; its criteria are those that were evaluated.
 * @param evaluation - The matches of `evaluate`.
 * @returns Score, coverage and range of every row, and which exclusion applies.
 * @example combine(model, evaluate(model, table, context)).score[0] // 82.4166…
 */
export function combine(model: ScoringModel, evaluation: Evaluation): Scores {
  const dimensions = countedDimensions(model, evaluation);
  const { rowCount } = evaluation;
  let known: Ranges | undefined;
  const ranges = () => {
    known ??= sumRanges(dimensions, rowCount);
    return known;
  };
  return {
    ...sumDimensions(dimensions, rowCount),
    get low() {
      return ranges().low;
    },
    get high() {
      return ranges().high;
    },
    excludedBy: firstExclusion(evaluation),
  };
}

/** Whether a criterion can move a score: it is on, has points, and its dimension has weight. */
export function counts(criterion: Criterion, weight: number): boolean {
  return criterion.on && criterion.points > 0 && weight > 0;
}

/** The dimensions that can move a score, with the criteria that do. */
export function countedDimensions(model: ScoringModel, evaluation: Evaluation): CountedDimension[] {
  return model.dimensions
    .map(({ name, weight }) => {
      const columns = countedColumns(model, evaluation, name, weight);
      return { weight, columns, points: columns.reduce((sum, { points }) => sum + points, 0) };
    })
    .filter(({ points }) => points > 0);
}

function countedColumns(
  { criteria }: ScoringModel,
  evaluation: Evaluation,
  dimension: string,
  weight: number,
): CountedColumn[] {
  return criteria.flatMap((criterion, index) => {
    const matches = evaluation.criteria[index];
    const isCounted = criterion.dimension === dimension && counts(criterion, weight);
    if (matches === undefined || !isCounted) return [];
    return { points: criterion.points, matches, missingCounts: criterion.ifMissing === 'no' };
  });
}

/** Which exclusion applies to each row, -1 for none. */
export function firstExclusion(evaluation: Evaluation): Int32Array {
  const first = new Int32Array(evaluation.rowCount).fill(-1);
  evaluation.exclusions.forEach((matches, index) => {
    if (matches === undefined) return;
    for (let row = 0; row < first.length; row++) {
      if (first[row] === -1 && isMet(matches[row] as number)) first[row] = index;
    }
  });
  return first;
}
