import { solve } from './solve';

/** A model of the log-odds: `intercept` plus a weight for each column. */
export interface LogisticFit {
  readonly intercept: number;
  readonly weights: readonly number[];
}

/** `penalty` is the weight of half the sum of squared weights; the intercept is free. */
export interface LogisticOptions {
  readonly penalty: number;
  /** Leaves out, one by one, the columns whose weight would be the most negative. */
  readonly nonNegative: boolean;
}

const MOST_STEPS = 30;
const CONVERGED = 1e-8;

/**
 * Logistic regression with an L2 penalty.
 *
 * Source: iteratively reweighted least squares; P. McCullagh and J. A. Nelder, Generalized Linear
 * Models (1989), 4.4; the penalty after S. le Cessie and J. C. van Houwelingen, Ridge estimators in
 * logistic regression, Applied Statistics 41 (1992), 191–201.
 *
 * @param columns - One array of numbers a column, none NaN.
 * @param outcomes - 1 or 0 a row.
 * @returns Weights in the order of the columns; 0 for one that was left out.
 * @example logistic([column], outcomes, { penalty: 1, nonNegative: true }).weights // [1.7]
 */
export function logistic(
  columns: readonly Float64Array[],
  outcomes: ArrayLike<number>,
  { penalty, nonNegative }: LogisticOptions,
): LogisticFit {
  let used = columns.map((_, index) => index);
  for (;;) {
    const fit = fitAll(
      used.map((index) => columns[index] as Float64Array),
      outcomes,
      penalty,
    );
    const [intercept = 0, ...found] = fit;
    const worst = found.indexOf(Math.min(...found));
    if (nonNegative && (found[worst] ?? 0) < 0) {
      used = used.filter((_, position) => position !== worst);
      continue;
    }
    const weights: number[] = new Array(columns.length).fill(0);
    for (const [position, index] of used.entries()) weights[index] = found[position] ?? 0;
    return { intercept, weights };
  }
}

/** The chance, 0 to 1, that a fit gives to each row. */
export function predictChances(
  { intercept, weights }: LogisticFit,
  columns: readonly Float64Array[],
  rows: number,
): Float64Array {
  const odds = new Float64Array(rows).fill(intercept);
  columns.forEach((column, index) => {
    const weight = weights[index] as number;
    for (let row = 0; row < rows; row++) {
      odds[row] = (odds[row] as number) + weight * (column[row] as number);
    }
  });
  return odds.map((value) => 1 / (1 + Math.exp(-value)));
}

/** Newton's steps from 0; the first number is the intercept. */
function fitAll(
  columns: readonly Float64Array[],
  outcomes: ArrayLike<number>,
  penalty: number,
): number[] {
  const all = [new Float64Array(outcomes.length).fill(1), ...columns];
  const weights: number[] = new Array(all.length).fill(0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, curvature } = derivatives(all, outcomes, weights, penalty);
    const change = solve(curvature, gradient);
    change.forEach((by, index) => {
      weights[index] = (weights[index] as number) + by;
    });
    if (Math.max(...change.map(Math.abs)) < CONVERGED) break;
  }
  return weights;
}

function derivatives(
  columns: readonly Float64Array[],
  outcomes: ArrayLike<number>,
  weights: readonly number[],
  penalty: number,
) {
  const [intercept = 0, ...rest] = weights;
  const chances = predictChances({ intercept, weights: rest }, columns.slice(1), outcomes.length);
  const residuals = chances.map((chance, row) => (outcomes[row] as number) - chance);
  const variances = chances.map((chance) => Math.max(chance * (1 - chance), 1e-6));
  const ridge = (index: number) => (index === 0 ? 1e-9 : penalty);
  const gradient = columns.map(
    (column, index) => dot(column, residuals) - ridge(index) * (weights[index] as number),
  );
  const curvature = columns.map((column, index) => {
    const weighted = column.map((value, row) => value * (variances[row] as number));
    return columns.map((other, at) => {
      if (at > index) return 0;
      return dot(other, weighted) + (at === index ? ridge(index) : 0);
    });
  });
  return { gradient, curvature };
}

function dot(first: Float64Array, second: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < first.length; row++) {
    sum += (first[row] as number) * (second[row] as number);
  }
  return sum;
}
