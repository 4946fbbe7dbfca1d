import type { Table } from '../engine/evaluate';
import type { Judged } from '../engine/judge';
import type { ReadingContext, ScoringModel } from '../engine/model';

/** Accounts that a definition has judged, as of the day of the context. */
export interface JudgedAccounts {
  readonly model: ScoringModel;
  readonly table: Table;
  readonly judged: Judged;
  readonly context: ReadingContext;
}

/** The rows that hold an account. */
export function listedRows({ evaluation: { blank } }: Pick<Judged, 'evaluation'>): number[] {
  return Array.from(blank.keys()).filter((row) => blank[row] === 0);
}
