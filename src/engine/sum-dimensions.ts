/** Numbers of every row; NaN = no value. With nine decimals, scores from 0 to 100, coverage 0 to 1. */
export interface Totals {
  readonly score: Float64Array;
  readonly coverage: Float64Array;
}

/** The range of every row's score, with nine decimals from 0 to 100. */
export interface Ranges {
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

/** Rows that are summed at a time: their sums stay in the nearest memory of the processor. */
const BLOCK = 2048;

/** Sums over the dimensions, one number a row; all but `weights` are points of 100. */
export interface Sums extends Totals {
  /** Weights of the dimensions that count in the row. */
  readonly weights: Float64Array;
}

/** Points of one dimension, one number a row of a block. */
interface DimensionPoints {
  readonly met: Float64Array;
  readonly known: Float64Array;
  /** The unknown points that count as unmet. */
  readonly missed: Float64Array;
}

/**
 * The scores and coverage of every row from its matches, dimension by dimension.
 *
 * Rule: README, From matches to a score. Columns are summed a block of rows at a time, in arrays of
 * numbers: a step of a weight slider over 100,000 accounts must fit into a frame.
 *
 * @param dimensions - Those in which a criterion counts.
 * @param rowCount - Length of every column.
 * @example sumDimensions([{ weight: 1, points: 10, columns: [column] }], 1).score[0] // 82.4166…
 */
export function sumDimensions(dimensions: readonly CountedDimension[], rowCount: number): Totals {
  const { score, coverage } = sumBlocks(dimensions, pointsOfScore(dimensions), rowCount, settle);
  return { score, coverage };
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
): Sums {
  return sumBlocks([dimension], pointsOfScore(dimensions), rowCount);
}

/** Score and coverage of every row from the sums of each dimension, as {@link sumDimensions} gives them. */
export function addUp(parts: readonly Sums[], rowCount: number): Totals {
  const added = (key: keyof Sums) => {
    const columns = parts.map((part) => part[key]);
    const sums = new Float64Array(rowCount);
    for (let row = 0; row < rowCount; row++) {
      let sum = 0;
      for (const column of columns) sum += column[row] as number;
      sums[row] = sum;
    }
    return sums;
  };
  const sums = { score: added('score'), coverage: added('coverage'), weights: added('weights') };
  settle(sums);
  return { score: sums.score, coverage: sums.coverage };
}

/** @param done - Takes the sums of a block of rows when they are whole. */
function sumBlocks(
  dimensions: readonly CountedDimension[],
  perPoint: (dimension: CountedDimension) => number,
  rowCount: number,
  done?: (block: Sums) => void,
): Sums {
  const numbers = (length: number) => new Float64Array(length);
  const [score, coverage, weights] = [numbers(rowCount), numbers(rowCount), numbers(rowCount)];
  const size = Math.min(BLOCK, rowCount);
  const points = { met: numbers(size), known: numbers(size), missed: numbers(size) };
  for (let from = 0; from < rowCount; from += BLOCK) {
    const part = (column: Float64Array) => column.subarray(from, from + BLOCK);
    const block = { score: part(score), coverage: part(coverage), weights: part(weights) };
    for (const dimension of dimensions) {
      sumCriteria(points, dimension.columns, part);
      addDimension(block, points, dimension, perPoint(dimension));
    }
    done?.(block);
  }
  return { score, coverage, weights };
}

/**
 * The range of every row's score. Few ask for it, so it is summed apart.
 *
 * @param dimensions - As for `sumDimensions`.
 * @example sumRanges([{ weight: 1, points: 10, columns: [column] }], 1).high[0] // 91.5
 */
export function sumRanges(dimensions: readonly CountedDimension[], rowCount: number): Ranges {
  const perPoint = pointsOfScore(dimensions);
  const low = new Float64Array(rowCount);
  const high = new Float64Array(rowCount);
  for (const dimension of dimensions) {
    for (const { matches, points } of dimension.columns) {
      const share = perPoint(dimension) * points;
      for (let row = 0; row < rowCount; row++) {
        const match = matches[row] as number;
        if (Number.isNaN(match)) add(high, row, share);
        else add(low, row, share * match);
      }
    }
  }
  for (let row = 0; row < rowCount; row++) {
    high[row] = withoutDust((low[row] as number) + (high[row] as number));
    low[row] = withoutDust(low[row] as number);
  }
  return { low, high };
}

/** What a point of a dimension's criteria is worth in a score of which all is known. */
function pointsOfScore(dimensions: readonly CountedDimension[]) {
  const totalWeight = dimensions.reduce((sum, { weight }) => sum + weight, 0);
  return ({ weight, points }: CountedDimension) => (100 * weight) / (totalWeight * points);
}

function sumCriteria(
  { met, known, missed }: DimensionPoints,
  columns: readonly CountedColumn[],
  part: (column: Float64Array) => Float64Array,
): void {
  for (const sum of [met, known, missed]) sum.fill(0);
  for (const { matches: column, points, missingCounts } of columns) {
    const matches = part(column);
    for (let row = 0; row < matches.length; row++) {
      const match = matches[row] as number;
      if (!Number.isNaN(match)) {
        add(known, row, points);
        add(met, row, points * match);
      } else if (missingCounts) {
        add(missed, row, points);
      }
    }
  }
}

function addDimension(
  { score, coverage, weights }: Sums,
  { met, known, missed }: DimensionPoints,
  { weight }: CountedDimension,
  perPoint: number,
): void {
  for (let row = 0; row < score.length; row++) {
    const metPoints = met[row] as number;
    const knownPoints = known[row] as number;
    const counted = knownPoints + (missed[row] as number);
    if (counted > 0) {
      add(score, row, (100 * weight * metPoints) / counted);
      add(weights, row, weight);
    }
    add(coverage, row, perPoint * knownPoints);
  }
}

function add(sums: Float64Array, row: number, value: number): void {
  sums[row] = (sums[row] as number) + value;
}

/** Divides by the weights that counted. */
function settle({ score, coverage, weights }: Sums): void {
  for (let row = 0; row < score.length; row++) {
    const known = coverage[row] as number;
    score[row] = known > 0 ? withoutDust((score[row] as number) / (weights[row] as number)) : NaN;
    coverage[row] = withoutDust(known / 100);
  }
}

/**
 * Nine decimals are kept. What floating point adds beyond them would depend on the order of the
 * criteria, and would tip a score that lies exactly between two tenths.
 */
function withoutDust(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
