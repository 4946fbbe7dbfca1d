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

/** Rows that are summed at a time: their sums stay in the nearest memory of the processor. */
const BLOCK = 2048;

/** What a score is made of: sums over the dimensions, one number a row, in points of 100. */
export interface ScoreSums extends Pick<Totals, 'score' | 'coverage'> {
  /** Weights of the dimensions that count in the row. */
  readonly weights: Float64Array;
}

interface Sums extends ScoreSums, Totals {}

/** Points of one dimension, one number a row of a block. */
interface DimensionPoints {
  readonly met: Float64Array;
  readonly known: Float64Array;
  /** The unknown points that count as unmet. */
  readonly missed: Float64Array;
}

/**
 * The scores of every row from its matches, dimension by dimension.
 *
 * Rule: README, From matches to a score. Columns are summed a block of rows at a time, in arrays of
 * numbers: a step of a weight slider over 100,000 accounts must fit into a frame.
 *
 * @param dimensions - Those in which a criterion counts.
 * @param rowCount - Length of every column.
 * @example sumDimensions([{ weight: 1, points: 10, columns: [column] }], 1).score[0] // 82.4166…
 */
export function sumDimensions(dimensions: readonly CountedDimension[], rowCount: number): Totals {
  const sums = noSums(rowCount);
  addDimensions(sums, dimensions, totalWeight(dimensions), settle);
  const { weights: _, ...totals } = sums;
  return totals;
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
  const { score, coverage } = settleScore({
    score: added('score'),
    coverage: added('coverage'),
    weights: added('weights'),
  });
  return { score, coverage };
}

function totalWeight(dimensions: readonly CountedDimension[]): number {
  return dimensions.reduce((sum, { weight }) => sum + weight, 0);
}

function noSums(rowCount: number): Sums {
  const numbers = () => new Float64Array(rowCount);
  return {
    score: numbers(),
    coverage: numbers(),
    weights: numbers(),
    low: numbers(),
    high: numbers(),
  };
}

/** @param done - Takes the sums of a block of rows when they are whole. */
function addDimensions(
  { score, coverage, weights, low, high }: Sums,
  dimensions: readonly CountedDimension[],
  totalWeight: number,
  done?: (block: Sums) => void,
): void {
  const numbers = () => new Float64Array(Math.min(BLOCK, score.length));
  const points = { met: numbers(), known: numbers(), missed: numbers() };
  for (let from = 0; from < score.length; from += BLOCK) {
    const part = (column: Float64Array) => column.subarray(from, from + BLOCK);
    const block = {
      score: part(score),
      coverage: part(coverage),
      weights: part(weights),
      low: part(low),
      high: part(high),
    };
    for (const dimension of dimensions) {
      sumCriteria(points, dimension.columns, part);
      addDimension(block, points, dimension, totalWeight);
    }
    done?.(block);
  }
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
  { score, coverage, low, high, weights }: Sums,
  { met, known, missed }: DimensionPoints,
  { weight, points }: CountedDimension,
  totalWeight: number,
): void {
  const perPoint = (100 * weight) / (totalWeight * points);
  for (let row = 0; row < score.length; row++) {
    const metPoints = met[row] as number;
    const knownPoints = known[row] as number;
    const counted = knownPoints + (missed[row] as number);
    if (counted > 0) {
      add(score, row, (100 * weight * metPoints) / counted);
      add(weights, row, weight);
    }
    add(coverage, row, perPoint * knownPoints);
    add(low, row, perPoint * metPoints);
    add(high, row, perPoint * (metPoints + points - knownPoints));
  }
}

function add(sums: Float64Array, row: number, value: number): void {
  sums[row] = (sums[row] as number) + value;
}

/** What was summed is reused for what it becomes. */
function settle(sums: Sums): void {
  settleScore(sums);
  const { low, high } = sums;
  for (let row = 0; row < low.length; row++) {
    low[row] = withoutDust(low[row] as number);
    high[row] = withoutDust(high[row] as number);
  }
}

/** Divides by the weights that counted. */
function settleScore<T extends ScoreSums>(sums: T): T {
  const { score, coverage, weights } = sums;
  for (let row = 0; row < score.length; row++) {
    const known = coverage[row] as number;
    score[row] = known > 0 ? withoutDust((score[row] as number) / (weights[row] as number)) : NaN;
    coverage[row] = withoutDust(known / 100);
  }
  return sums;
}

/**
 * Nine decimals are kept. What floating point adds beyond them would depend on the order of the
 * criteria, and would tip a score that lies exactly between two tenths.
 */
function withoutDust(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
