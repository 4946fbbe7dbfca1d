import { benjaminiHochberg } from '../../stats/benjamini-hochberg';
import { associationP, logOddsRatio } from '../../stats/two-by-two';
import { type Candidate, LEAST_DEALS } from './candidate';
import type { Column } from './column';
import { countSplit, type Split } from './count-split';
import type { Sample } from './sample';
import type { waysOf } from './ways';

/** A candidate as tried on the deals. */
export interface Trial {
  readonly field: string;
  readonly candidate: Candidate;
  readonly matches: Float64Array;
  readonly split: Split;
  /** Charged for the candidates it was chosen from. */
  readonly p: number;
  /** How many standard errors the log-odds ratio is from 0. */
  readonly strength: number;
}

/** A trial with its q-value over everything that was tried. */
export interface RankedTrial extends Trial {
  readonly q: number;
}

/**
 * Tries all candidates of a column.
 *
 * @returns The trials of each way; those with too few deals on a side are left out.
 */
export function tryColumn(
  column: Column,
  ways: (typeof waysOf)[keyof typeof waysOf],
  sample: Sample,
): Trial[][] {
  return ways.map((way) =>
    way(column).flatMap((candidate) => {
      const matches = column.matches(candidate);
      return matches === undefined ? [] : tryOne(column.field, candidate, matches, sample);
    }),
  );
}

function tryOne(
  field: string,
  candidate: Candidate,
  matches: Float64Array,
  sample: Sample,
): Trial[] {
  const split = countSplit(matches, sample);
  const { metWon, metLost, otherWon, otherLost } = split.all;
  if (Math.min(metWon + metLost, otherWon + otherLost) < LEAST_DEALS) return [];
  const { value, error } = logOddsRatio(split.effective);
  const p = Math.min(1, associationP(split.effective) * candidate.tries);
  return [{ field, candidate, matches, split, p, strength: Math.abs(value) / error }];
}

/**
 * Gives each trial its q-value. A way of looking at a field is one test, whose p-value is that of
 * its best trial; the q-value of another trial is the one that the test would have with it.
 *
 * @param tests - The trials of each way of each field.
 */
export function rank(tests: readonly (readonly Trial[])[]): RankedTrial[] {
  const best = tests.map((trials) => Math.min(1, ...trials.map(({ p }) => p)));
  return tests.flatMap((trials, test) =>
    trials.map((trial) => {
      const with_ = best.map((p, index) => (index === test ? trial.p : p));
      return { ...trial, q: benjaminiHochberg(with_)[test] ?? 1 };
    }),
  );
}
