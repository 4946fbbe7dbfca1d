import { REPLACED, UNFINISHED } from './passing-names';
import { quietly } from './quietly';
import type { Sheet, Workbook } from './workbook';

/** What a complete tab is called, and what it is marked as: see `ColumnMarked`. */
export interface Finished {
  readonly name: string;
  readonly mark: string;
}

/**
 * Adds a tab so that it is either complete or not there: it gets its name last.
 *
 * @param workbook - The spreadsheet.
 * @param finished - There must be no tab of that name.
 * @param fill - Writes all that belongs to it.
 * @returns The tab.
 */
export function addFinished(
  workbook: Workbook,
  finished: Finished,
  fill: (sheet: Sheet) => void,
): Sheet {
  const sheet = addMarked(workbook, finished.mark);
  fill(sheet);
  sheet.rename(finished.name);
  return sheet;
}

/**
 * Writes a tab of ours anew, at its place: it stays until the new one is complete, and gets its
 * name back where the swap fails.
 *
 * @param workbook - The spreadsheet.
 * @param replaced - The tab.
 * @param mark - What it is.
 * @param fill - Writes all that belongs to it.
 * @returns The new tab.
 */
export function replaceFinished(
  workbook: Workbook,
  replaced: Sheet,
  mark: string,
  fill: (sheet: Sheet) => void,
): Sheet {
  const { name } = replaced;
  const sheet = addMarked(workbook, mark, replaced.place());
  fill(sheet);
  replaced.mark(mark);
  replaced.rename(freeName(workbook, REPLACED));
  try {
    sheet.rename(name);
  } catch (error) {
    quietly(() => replaced.rename(name));
    throw error;
  }
  replaced.remove();
  return sheet;
}

/** Removes what an action that failed midway left behind; what has such a name unmarked stays. */
export function removeUnfinished(workbook: Workbook): void {
  const passing = [UNFINISHED, REPLACED].flatMap((wanted) => taken(workbook, wanted));
  if (passing.length === 0) return;
  const ours = workbook.markedTabs();
  const halfAdded = workbook.halfAdded();
  for (const sheet of passing) {
    if (ours.includes(sheet.name) || (sheet.name === halfAdded && isBlank(sheet))) sheet.remove();
  }
}

/** The same for whatever action comes next; of a swap that was cut off, either tab may be needed. */
export function removeAbandoned(workbook: Workbook): void {
  const isAbandoned = workbook.sheet(UNFINISHED) !== undefined;
  if (isAbandoned && workbook.sheet(REPLACED) === undefined) removeUnfinished(workbook);
}

function isBlank(sheet: Sheet): boolean {
  return sheet.values().every((row) => row.every((cell) => cell === ''));
}

/**
 * A name that no tab has: the one that is wanted, or else with the first number that is free.
 *
 * @example freeName(workbook, 'ICP Backtest') // 'ICP Backtest 2'
 */
export function freeName(workbook: Workbook, wanted: string): string {
  return numbered(wanted, taken(workbook, wanted).length + 1);
}

/** The tabs of a name, its second, third and so on, up to the first that is free. */
function taken(workbook: Workbook, wanted: string): Sheet[] {
  const found: Sheet[] = [];
  for (;;) {
    const sheet = workbook.sheet(numbered(wanted, found.length + 1));
    if (sheet === undefined) return found;
    found.push(sheet);
  }
}

function numbered(wanted: string, number: number): string {
  return number === 1 ? wanted : `${wanted} ${number}`;
}

function addMarked(workbook: Workbook, mark: string, place?: number): Sheet {
  removeUnfinished(workbook);
  return workbook.addSheet(freeName(workbook, UNFINISHED), mark, place);
}
