/** How many things have a value, and how many of them succeed. */
export interface CountedValue {
  readonly value: number;
  readonly trials: number;
  readonly successes: number;
}

/** The log-odds by a value: `intercept + slope · value`. */
export interface LogisticLine {
  readonly intercept: number;
  readonly slope: number;
}

const MOST_STEPS = 25;
const CONVERGED = 1e-8;
/** Keeps the slope finite where a value separates fully. */
const PENALTY = 0.01;
const LEAST_VARIANCE = 1e-9;

/**
 * Logistic regression on one value, from counts.
 *
 * Source: as `logistic`; by Newton's steps of two unknowns.
 *
 * @param counts - One entry a value, each with a thing.
 * @returns A slope of 0 where it would fall.
 * @example logisticLine([{ value: 0, trials: 9, successes: 3 }, { value: 1, trials: 9, successes: 6 }])
 */
export function logisticLine(counts: readonly CountedValue[]): LogisticLine {
  let [intercept, slope] = [0, 0];
  for (let step = 0; step < MOST_STEPS; step++) {
    let [g0, g1, h00, h01, h11] = [0, -PENALTY * slope, 0, 0, PENALTY];
    for (const { value, trials, successes } of counts) {
      const chance = 1 / (1 + Math.exp(-(intercept + slope * value)));
      const weight = trials * Math.max(LEAST_VARIANCE, chance * (1 - chance));
      const rest = successes - trials * chance;
      g0 += rest;
      g1 += rest * value;
      h00 += weight;
      h01 += weight * value;
      h11 += weight * value * value;
    }
    const size = h00 * h11 - h01 * h01;
    const [by0, by1] = [(h11 * g0 - h01 * g1) / size, (h00 * g1 - h01 * g0) / size];
    intercept += by0;
    slope += by1;
    if (Math.max(Math.abs(by0), Math.abs(by1)) < CONVERGED) break;
  }
  if (slope >= 0) return { intercept, slope };
  const sum = (of: 'trials' | 'successes') => counts.reduce((all, one) => all + one[of], 0);
  return { intercept: Math.log(sum('successes') / (sum('trials') - sum('successes'))), slope: 0 };
}
