import type { ColumnKind } from '../../engine/operators/operator';
import { benjaminiHochberg } from '../../stats/benjamini-hochberg';
import { associationP, logOddsRatio } from '../../stats/two-by-two';
import { type Candidate, LEAST_DEALS } from './candidate';
import type { Column } from './column';
import { countSplit, type Split } from './count-split';
import type { Sample } from './deal-sample';
import { waysOf } from './ways';

/** A candidate as tried on the deals. */
export interface Trial {
  readonly candidate: Candidate;
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

/** The chance of so large a difference by luck alone, for one condition. */
export type Luck = (split: Split, matches: Float64Array) => number;

/** Of won against lost deals, whatever else they have. */
export const alone: Luck = ({ effective }) => associationP(effective);

/**
 * Tries all candidates of a column.
 *
 * @returns The trials; those with too few deals on a side are left out.
 */
export function tryColumn(column: Column, kind: ColumnKind, sample: Sample, luck: Luck): Trial[] {
  return waysOf[kind].flatMap((way) =>
    way(column).flatMap((candidate) => {
      const matches = column.matches(candidate);
      return matches === undefined ? [] : tryOne(candidate, matches, sample, luck);
    }),
  );
}

function tryOne(candidate: Candidate, matches: Float64Array, sample: Sample, luck: Luck): Trial[] {
  const split = countSplit(matches, sample);
  const { metWon, metLost, otherWon, otherLost } = split.all;
  if (Math.min(metWon + metLost, otherWon + otherLost) < LEAST_DEALS) return [];
  const { value, error } = logOddsRatio(split.effective);
  const p = Math.min(1, luck(split, matches) * candidate.tries);
  return [{ candidate, split, p, strength: Math.abs(value) / error }];
}

/**
 * Gives each trial its q-value. A field is one test, whose p-value is that of its best trial; the
 * q-value of another trial is the one that the test would have with it.
 *
 * @param tests - The trials of each field.
 */
export function rank(tests: readonly (readonly Trial[])[]): RankedTrial[][] {
  const best = tests.map((trials) => Math.min(1, ...trials.map(({ p }) => p)));
  return tests.map((trials, test) =>
    trials.map((trial) => {
      const instead = best.map((p, index) => (index === test ? trial.p : p));
      return { ...trial, q: benjaminiHochberg(instead)[test] ?? 1 };
    }),
  );
}
