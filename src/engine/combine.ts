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

/** Numbers of every row; NaN = no value. Scores have nine decimals, from 0 to 100, coverage 0 to 1. */
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
  const sums = sumDimensions(dimensions, evaluation.rowCount);
  return { ...settle(sums), excludedBy: firstExclusion(evaluation) };
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

/** Sums over the dimensions, one number a row. All but `weights` are points of a score of 100. */
interface Sums {
  readonly weighted: Float64Array;
  /** Weights of the dimensions that count in the row. */
  readonly weights: Float64Array;
  readonly known: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Points of one dimension, one number a row. */
interface DimensionPoints {
  readonly met: Float64Array;
  readonly unknown: Float64Array;
  /** The unknown points that leave the score. */
  readonly skipped: Float64Array;
}

function sumDimensions(dimensions: readonly CountedDimension[], rowCount: number): Sums {
  const totalWeight = dimensions.reduce((sum, { weight }) => sum + weight, 0);
  const numbers = () => new Float64Array(rowCount);
  const sums = {
    weighted: numbers(),
    weights: numbers(),
    known: numbers(),
    low: numbers(),
    high: numbers(),
  };
  const points = { met: numbers(), unknown: numbers(), skipped: numbers() };
  for (const dimension of dimensions) {
    sumCriteria(points, dimension.columns);
    addDimension(sums, points, dimension, totalWeight);
  }
  return sums;
}

function sumCriteria(points: DimensionPoints, columns: readonly Column[]): void {
  const { met, unknown, skipped } = points;
  for (const sum of [met, unknown, skipped]) sum.fill(0);
  for (const column of columns) {
    for (let row = 0; row < met.length; row++) {
      const match = column.matches[row] as number;
      if (Number.isNaN(match)) {
        add(unknown, row, column.points);
        if (!column.missingCounts) add(skipped, row, column.points);
      } else add(met, row, column.points * match);
    }
  }
}

function addDimension(
  sums: Sums,
  { met, unknown, skipped }: DimensionPoints,
  { weight, points }: CountedDimension,
  totalWeight: number,
): void {
  const { weighted, weights, known, low, high } = sums;
  const perPoint = (100 * weight) / (totalWeight * points);
  for (let row = 0; row < weighted.length; row++) {
    const metPoints = met[row] as number;
    const unknownPoints = unknown[row] as number;
    const counted = points - (skipped[row] as number);
    if (counted > 0) {
      add(weighted, row, (100 * weight * metPoints) / counted);
      add(weights, row, weight);
    }
    add(known, row, perPoint * (points - unknownPoints));
    add(low, row, perPoint * metPoints);
    add(high, row, perPoint * (metPoints + unknownPoints));
  }
}

function add(sums: Float64Array, row: number, value: number): void {
  sums[row] = (sums[row] as number) + value;
}

/** Divides by the weights that counted; what was summed is reused for what it becomes. */
function settle({ weighted, weights, known, low, high }: Sums): Omit<Scores, 'excludedBy'> {
  for (let row = 0; row < weighted.length; row++) {
    const isKnown = (known[row] as number) > 0;
    weighted[row] = isKnown
      ? withoutDust((weighted[row] as number) / (weights[row] as number))
      : NaN;
    known[row] = withoutDust((known[row] as number) / 100);
    low[row] = withoutDust(low[row] as number);
    high[row] = withoutDust(high[row] as number);
  }
  return { score: weighted, coverage: known, low, high };
}

/**
 * Nine decimals are kept. What floating point adds beyond them would depend on the order of the
 * criteria, and would tip a score that lies exactly between two tenths.
 */
function withoutDust(value: number): number {
  return Math.round(value * 1e9) / 1e9;
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
