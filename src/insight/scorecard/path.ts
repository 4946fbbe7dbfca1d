import { type BandedFit, bandedChances, bandedLogistic } from '../../stats/banded-logistic';
import { type Banding, divide, type Unexplained } from './banding';
import type { Encoded } from './encoded';

/** Criteria at most: more than people keep in mind. */
export const MOST_CRITERIA = 12;
/** Weight of the ridge: as if each effect came from a normal distribution of variance 1/4. */
export const PENALTY = 4;
/** A field of dates may give two: within a month, and within half a year. */
const MOST_OF_A_DATE = 2;

/** A field with its bands, as it came in. */
export interface Step {
  readonly encoded: Encoded;
  readonly banding: Banding;
}

/** The fields so far, and what each band adds to the log-odds. */
export interface Fitted {
  readonly steps: readonly Step[];
  readonly fit: BandedFit;
}

/**
 * Takes in, one by one, the field that tells most beside those that are in: each is divided given
 * what the others explain, then all are weighed again together.
 *
 * Source: forward stagewise fitting; T. Hastie, R. Tibshirani and J. Friedman, The Elements of
 * Statistical Learning (2009), 10.2 and 3.3.2.
 *
 * @param fields - Those that the gate let through.
 * @param won - 1 for a won deal.
 * @param rows - Those to learn from.
 * @param most - Steps at most.
 * @returns One entry a step, none where no field tells anything.
 */
export function forward(
  fields: readonly Encoded[],
  won: Uint8Array,
  rows: readonly number[],
  most = MOST_CRITERIA,
): Fitted[] {
  const path: Fitted[] = [];
  const outcomes = Uint8Array.from(rows, (row) => won[row] as number);
  let fit = bandedLogistic([], outcomes, PENALTY);
  let steps: Step[] = [];
  const isOpen = (encoded: Encoded) => {
    const times = steps.filter((step) => step.encoded === encoded).length;
    return times < (encoded.kind === 'date' ? MOST_OF_A_DATE : 1);
  };
  while (steps.length < most) {
    const unexplained = unexplainedBy({ steps, fit }, won);
    const found = fields.filter(isOpen).flatMap((encoded) => {
      const banding = divide(encoded, unexplained, rows);
      return banding === undefined ? [] : [{ encoded, banding }];
    });
    if (found.length === 0) break;
    const best = found.reduce((a, b) => (b.banding.gain > a.banding.gain ? b : a));
    steps = [...steps, best];
    const learnt = steps.map(({ banding: { bands, band } }) => {
      return { bands, band: Int8Array.from(rows, (row) => band[row] as number) };
    });
    fit = bandedLogistic(learnt, outcomes, PENALTY, fit);
    path.push({ steps, fit });
  }
  return path;
}

/** What a fit leaves unexplained, of all deals. */
export function unexplainedBy({ steps, fit }: Fitted, won: Uint8Array): Unexplained {
  const chances = bandedChances(
    fit,
    steps.map(({ banding }) => banding),
    won.length,
  );
  return {
    gradient: chances.map((chance, row) => (won[row] as number) - chance),
    curvature: chances.map((chance) => chance * (1 - chance)),
  };
}
