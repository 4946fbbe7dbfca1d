import type { Criterion, ScoringModel } from './model';

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

/** Numbers of every row; NaN = no value. Scores are unrounded, from 0 to 100, coverage 0 to 1. */
export interface Scores {
  readonly score: Float64Array;
  readonly coverage: Float64Array;
  /** The score if every unknown were unmet. */
  readonly low: Float64Array;
  /** The score if every unknown were met. */
  readonly high: Float64Array;
  /** Index of the first matching exclusion, -1 for none. */
  readonly excludedBy: Int32Array;
}

interface Column {
  readonly points: number;
  readonly matches: Float64Array;
  readonly missingCounts: boolean;
}

interface CountedDimension {
  readonly weight: number;
  readonly points: number;
  readonly columns: readonly Column[];
}

/**
 * Turns matches into scores: the second of the two stages, all that a change of weight needs.
 *
 * Rule: design §3. s_d = 100 · Σ p·m / Σ p over the counted criteria of a dimension,
 * score = Σ W_d · s_d / Σ W_d over the dimensions that count.
 *
 * @param model - Weights, points and exclusions; its criteria are those that were evaluated.
 * @param evaluation - The matches of `evaluate`.
 * @returns Score, coverage and range of every row, and which exclusion applies.
 * @example combine(model, evaluate(model, table, reading)).score[0] // 82.4166…
 */
export function combine(model: ScoringModel, evaluation: Evaluation): Scores {
  const dimensions = countedDimensions(model, evaluation);
  const totals = sumDimensions(dimensions, evaluation.rowCount);
  return { ...totals, excludedBy: firstExclusion(evaluation) };
}

/** Whether a criterion can move a score: it is on, has points, and its dimension has weight. */
export function counts(criterion: Criterion, weight: number): boolean {
  return criterion.on && criterion.points > 0 && weight > 0;
}

function countedDimensions(model: ScoringModel, evaluation: Evaluation): CountedDimension[] {
  const found: CountedDimension[] = [];
  for (const { name, weight } of model.dimensions) {
    const columns: Column[] = [];
    model.criteria.forEach((criterion, index) => {
      const matches = evaluation.criteria[index];
      if (matches === undefined || criterion.dimension !== name || !counts(criterion, weight))
        return;
      columns.push({
        points: criterion.points,
        matches,
        missingCounts: criterion.ifMissing === 'no',
      });
    });
    const points = columns.reduce((sum, column) => sum + column.points, 0);
    if (points > 0) found.push({ weight, points, columns });
  }
  return found;
}

type Totals = Omit<Scores, 'excludedBy'>;

function sumDimensions(dimensions: readonly CountedDimension[], rowCount: number): Totals {
  const totalWeight = dimensions.reduce((sum, dimension) => sum + dimension.weight, 0);
  const weighted = new Float64Array(rowCount);
  const weights = new Float64Array(rowCount);
  const coverage = new Float64Array(rowCount);
  const low = new Float64Array(rowCount);
  const high = new Float64Array(rowCount);
  for (const dimension of dimensions) {
    const { met, counted, known } = sumCriteria(dimension, rowCount);
    const share = dimension.weight / totalWeight;
    for (let row = 0; row < rowCount; row++) {
      const points = met[row] as number;
      const of = counted[row] as number;
      const knownPoints = known[row] as number;
      if (of > 0) {
        add(weighted, row, dimension.weight * ((100 * points) / of));
        add(weights, row, dimension.weight);
      }
      add(coverage, row, share * (knownPoints / dimension.points));
      add(low, row, share * ((100 * points) / dimension.points));
      add(
        high,
        row,
        share * ((100 * (points + dimension.points - knownPoints)) / dimension.points),
      );
    }
  }
  return settle(weighted, weights, coverage, low, high);
}

function sumCriteria(dimension: CountedDimension, rowCount: number) {
  const met = new Float64Array(rowCount);
  const counted = new Float64Array(rowCount);
  const known = new Float64Array(rowCount);
  for (const { points, matches, missingCounts } of dimension.columns) {
    for (let row = 0; row < rowCount; row++) {
      const match = matches[row] as number;
      if (match === match) {
        add(met, row, points * match);
        add(counted, row, points);
        add(known, row, points);
      } else if (missingCounts) add(counted, row, points);
    }
  }
  return { met, counted, known };
}

function add(sums: Float64Array, row: number, value: number): void {
  sums[row] = (sums[row] as number) + value;
}

/** Divides by the weights that counted, and keeps floating-point dust inside the promised bounds. */
function settle(
  weighted: Float64Array,
  weights: Float64Array,
  coverage: Float64Array,
  low: Float64Array,
  high: Float64Array,
): Totals {
  const score = weighted;
  for (let row = 0; row < score.length; row++) {
    const known = coverage[row] as number;
    const value =
      known > 0 ? Math.min(100, (weighted[row] as number) / (weights[row] as number)) : NaN;
    score[row] = value;
    coverage[row] = Math.min(1, known);
    low[row] = Math.max(0, known > 0 ? Math.min(low[row] as number, value) : (low[row] as number));
    high[row] = Math.min(
      100,
      known > 0 ? Math.max(high[row] as number, value) : (high[row] as number),
    );
  }
  return { score, coverage, low, high };
}

function firstExclusion(evaluation: Evaluation): Int32Array {
  const first = new Int32Array(evaluation.rowCount).fill(-1);
  evaluation.exclusions.forEach((matches, index) => {
    if (matches === undefined) return;
    for (let row = 0; row < first.length; row++) {
      if (first[row] === -1 && (matches[row] as number) > 0) first[row] = index;
    }
  });
  return first;
}
