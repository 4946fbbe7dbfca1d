import { solve } from './solve';

/** Rows in bands of a field: the band of each row from 0 on. */
export interface Banded {
  readonly bands: number;
  readonly band: Int8Array;
}

/** The log-odds: an intercept, and for each field what each of its bands adds. */
export interface BandedFit {
  readonly intercept: number;
  readonly effects: readonly Float64Array[];
}

const MOST_STEPS = 12;
const CONVERGED = 1e-4;
/** Keeps the curvature of rows that are all but certain. */
const LEAST_VARIANCE = 1e-6;
/** The intercept is free, but for what keeps the equations solvable. */
const FREE = 1e-9;

/**
 * Ridge logistic regression on fields whose rows lie in bands: a column for each band, each drawn
 * towards 0. It takes a pass over the rows for each pair of fields, however many bands they have.
 *
 * Source: as `logistic`.
 *
 * @param fields - One band a row.
 * @param outcomes - 1 or 0 a row.
 * @param penalty - Weight of half the sum of squared effects.
 * @param start - A fit of the first of the fields to begin with.
 * @example bandedLogistic([{ bands: 2, band }], won, 1).effects[0] // [-0.8, 0.9]
 */
export function bandedLogistic(
  fields: readonly Banded[],
  outcomes: ArrayLike<number>,
  penalty: number,
  start?: BandedFit,
): BandedFit {
  const offsets: number[] = [];
  let size = 1;
  for (const { bands } of fields) {
    offsets.push(size);
    size += bands;
  }
  const weights = new Float64Array(size);
  if (start !== undefined) {
    weights[0] = start.intercept;
    for (const [field, effects] of start.effects.entries()) {
      weights.set(effects, offsets[field] as number);
    }
  }
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, curvature } = derivatives(fields, offsets, outcomes, weights, penalty);
    const change = solve(curvature, gradient);
    change.forEach((by, index) => {
      weights[index] = (weights[index] as number) + by;
    });
    if (Math.max(...change.map(Math.abs)) < CONVERGED) break;
  }
  return {
    intercept: weights[0] as number,
    effects: fields.map(({ bands }, field) => {
      const offset = offsets[field] as number;
      return weights.slice(offset, offset + bands);
    }),
  };
}

/** The chance, 0 to 1, that a fit gives to each row. */
export function bandedChances(
  { intercept, effects }: BandedFit,
  fields: readonly Banded[],
  rows: number,
): Float64Array {
  const chances = new Float64Array(rows).fill(intercept);
  fields.forEach(({ band }, field) => {
    const own = effects[field] as Float64Array;
    for (let row = 0; row < rows; row++) {
      chances[row] = (chances[row] as number) + (own[band[row] as number] as number);
    }
  });
  for (let row = 0; row < rows; row++) chances[row] = 1 / (1 + Math.exp(-(chances[row] as number)));
  return chances;
}

function derivatives(
  fields: readonly Banded[],
  offsets: readonly number[],
  outcomes: ArrayLike<number>,
  weights: Float64Array,
  penalty: number,
) {
  const rows = outcomes.length;
  const effects = fields.map(({ bands }, field) => {
    const offset = offsets[field] as number;
    return weights.slice(offset, offset + bands);
  });
  const chances = bandedChances({ intercept: weights[0] as number, effects }, fields, rows);
  const variances = chances.map((chance) => Math.max(chance * (1 - chance), LEAST_VARIANCE));
  const gradient = Array.from(weights, (weight, at) => (at === 0 ? -FREE : -penalty) * weight);
  const curvature = Array.from(weights, (_, at) => {
    const line = new Array<number>(at + 1).fill(0);
    line[at] = at === 0 ? FREE : penalty;
    return line;
  });
  const add = (row: number, column: number, by: number) => {
    const line = curvature[row] as number[];
    line[column] = (line[column] as number) + by;
  };
  for (let row = 0; row < rows; row++) {
    gradient[0] = (gradient[0] as number) + (outcomes[row] as number) - (chances[row] as number);
    add(0, 0, variances[row] as number);
  }
  fields.forEach(({ band }, field) => {
    const offset = offsets[field] as number;
    for (let row = 0; row < rows; row++) {
      const at = offset + (band[row] as number);
      const residual = (outcomes[row] as number) - (chances[row] as number);
      gradient[at] = (gradient[at] as number) + residual;
      add(at, 0, variances[row] as number);
      add(at, at, variances[row] as number);
    }
    for (let other = 0; other < field; other++) {
      const otherBand = (fields[other] as Banded).band;
      const otherOffset = offsets[other] as number;
      for (let row = 0; row < rows; row++) {
        const line = curvature[offset + (band[row] as number)] as number[];
        const column = otherOffset + (otherBand[row] as number);
        line[column] = (line[column] as number) + (variances[row] as number);
      }
    }
  });
  return { gradient, curvature };
}
