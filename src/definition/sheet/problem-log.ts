import { cellAddress } from '../a1';
import { inSheet, problem } from '../messages';
import type { Problem } from '../problem';
import type { ConfigPlace } from './config-place';

/** Reports a problem of the cell at a 0-based row and column. */
export type Report = (
  row: number,
  column: number,
  what: string,
  expected: string,
  received: unknown,
) => void;

/** Problems of one reading, by cell. */
export interface ProblemLog {
  readonly report: Report;
  /** A cell as problems name it. */
  readonly address: (row: number, column: number) => string;
  /** True where nothing was reported so far. */
  readonly isClean: () => boolean;
  /** True where no problem of this cell was reported so far. */
  readonly isSound: (row: number, column: number) => boolean;
  /** All problems, in the order of their cells. */
  readonly problems: () => Problem[];
}

/** Starts the log of one reading of the sheet at `place`. */
export function createLog(place: ConfigPlace): ProblemLog {
  const entries: { row: number; column: number; problem: Problem }[] = [];
  const cells = new Set<string>();
  const address = (row: number, column: number) =>
    inSheet(place.sheet, cellAddress(row + (place.row0 ?? 0), column + (place.column0 ?? 0)));
  return {
    address,
    report(row, column, what, expected, received) {
      cells.add(`${row}:${column}`);
      const found = problem(address(row, column), what, expected, received);
      entries.push({ row, column, problem: found });
    },
    isClean: () => entries.length === 0,
    isSound: (row, column) => !cells.has(`${row}:${column}`),
    problems: () =>
      entries.sort((a, b) => a.row - b.row || a.column - b.column).map((entry) => entry.problem),
  };
}
