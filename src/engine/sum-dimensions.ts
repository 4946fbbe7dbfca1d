/** Numbers of every row; NaN = no value. With nine decimals, scores from 0 to 100, coverage 0 to 1. */
export interface Totals {
  readonly score: Float64Array;
  readonly coverage: Float64Array;
  /** The score if every unknown were unmet. */
  readonly low: Float64Array;
  /** The score if every unknown were met. */
  readonly high: Float64Array;
}

/** The matches of one criterion that counts. */
export interface CountedColumn {
  readonly points: number;
  readonly matches: Float64Array;
  /** An unknown counts as unmet. */
  readonly missingCounts: boolean;
}

/** A dimension that has weight; `points` are those of all its columns. */
export interface CountedDimension {
  readonly weight: number;
  readonly points: number;
  readonly columns: readonly CountedColumn[];
}

/** What a score is made of: sums over the dimensions, one number a row. */
export interface ScoreSums {
  readonly weighted: Float64Array;
  /** Weights of the dimensions that count in the row; the others are points of a score of 100. */
  readonly weights: Float64Array;
  readonly known: Float64Array;
}

interface Sums extends ScoreSums {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Points of one dimension, one number a row. */
interface DimensionPoints {
  readonly met: Float64Array;
  readonly known: Float64Array;
  readonly unknown: Float64Array;
  /** The unknown points that count as unmet. */
  readonly missed: Float64Array;
}

/**
 * The scores of every row from its matches, dimension by dimension.
 *
 * Rule: README, From matches to a score. Whole columns are summed at a time, in arrays of numbers: a step of a weight
 * slider over 20,000 accounts must fit into a frame.
 *
 * @param dimensions - Those in which a criterion counts.
 * @param rowCount - Length of every column.
 * @example sumDimensions([{ weight: 1, points: 10, columns: [column] }], 1).score[0] // 82.4166…
 */
export function sumDimensions(dimensions: readonly CountedDimension[], rowCount: number): Totals {
  const sums = noSums(rowCount);
  addDimensions(sums, dimensions, totalWeight(dimensions));
  return settle(sums);
}

/**
 * What one dimension adds, to be added up by {@link addUp} in the order of the dimensions.
 *
 * @param dimensions - Among which it counts.
 */
export function sumsOf(
  dimension: CountedDimension,
  dimensions: readonly CountedDimension[],
  rowCount: number,
): ScoreSums {
  const sums = noSums(rowCount);
  addDimensions(sums, [dimension], totalWeight(dimensions));
  return sums;
}

/** Score and coverage of every row from the sums of each dimension, as {@link sumDimensions} gives them. */
export function addUp(
  parts: readonly ScoreSums[],
  rowCount: number,
): Pick<Totals, 'score' | 'coverage'> {
  const added = (key: keyof ScoreSums) => {
    const columns = parts.map((part) => part[key]);
    const sums = new Float64Array(rowCount);
    for (let row = 0; row < rowCount; row++) {
      let sum = 0;
      for (const column of columns) sum += column[row] as number;
      sums[row] = sum;
    }
    return sums;
  };
  return settleScore({
    weighted: added('weighted'),
    weights: added('weights'),
    known: added('known'),
  });
}

function totalWeight(dimensions: readonly CountedDimension[]): number {
  return dimensions.reduce((sum, { weight }) => sum + weight, 0);
}

function noSums(rowCount: number): Sums {
  const numbers = () => new Float64Array(rowCount);
  return {
    weighted: numbers(),
    weights: numbers(),
    known: numbers(),
    low: numbers(),
    high: numbers(),
  };
}

function addDimensions(
  sums: Sums,
  dimensions: readonly CountedDimension[],
  totalWeight: number,
): void {
  const numbers = () => new Float64Array(sums.weighted.length);
  const points = { met: numbers(), known: numbers(), unknown: numbers(), missed: numbers() };
  for (const dimension of dimensions) {
    sumCriteria(points, dimension.columns);
    addDimension(sums, points, dimension, totalWeight);
  }
}

function sumCriteria(points: DimensionPoints, columns: readonly CountedColumn[]): void {
  const { met, known, unknown, missed } = points;
  for (const sum of [met, known, unknown, missed]) sum.fill(0);
  for (const column of columns) {
    for (let row = 0; row < met.length; row++) {
      const match = column.matches[row] as number;
      if (Number.isNaN(match)) {
        add(unknown, row, column.points);
        if (column.missingCounts) add(missed, row, column.points);
      } else {
        add(known, row, column.points);
        add(met, row, column.points * match);
      }
    }
  }
}

function addDimension(
  sums: Sums,
  { met, known, unknown, missed }: DimensionPoints,
  { weight, points }: CountedDimension,
  totalWeight: number,
): void {
  const perPoint = (100 * weight) / (totalWeight * points);
  for (let row = 0; row < met.length; row++) {
    const metPoints = met[row] as number;
    const counted = (known[row] as number) + (missed[row] as number);
    if (counted > 0) {
      add(sums.weighted, row, (100 * weight * metPoints) / counted);
      add(sums.weights, row, weight);
    }
    add(sums.known, row, perPoint * (known[row] as number));
    add(sums.low, row, perPoint * metPoints);
    add(sums.high, row, perPoint * (metPoints + (unknown[row] as number)));
  }
}

function add(sums: Float64Array, row: number, value: number): void {
  sums[row] = (sums[row] as number) + value;
}

/** What was summed is reused for what it becomes. */
function settle({ low, high, ...sums }: Sums): Totals {
  for (let row = 0; row < low.length; row++) {
    low[row] = withoutDust(low[row] as number);
    high[row] = withoutDust(high[row] as number);
  }
  return { ...settleScore(sums), low, high };
}

/** Divides by the weights that counted. */
function settleScore({ weighted, weights, known }: ScoreSums): Pick<Totals, 'score' | 'coverage'> {
  for (let row = 0; row < weighted.length; row++) {
    const isKnown = (known[row] as number) > 0;
    weighted[row] = isKnown
      ? withoutDust((weighted[row] as number) / (weights[row] as number))
      : NaN;
    known[row] = withoutDust((known[row] as number) / 100);
  }
  return { score: weighted, coverage: known };
}

/**
 * Nine decimals are kept. What floating point adds beyond them would depend on the order of the
 * criteria, and would tip a score that lies exactly between two tenths.
 */
function withoutDust(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
