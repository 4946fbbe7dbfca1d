import type { Sheet, Workbook } from './workbook';

/** A tab carries this name until it is complete. */
const UNFINISHED = 'ICP unfinished';
/** A tab carries this name while the one that replaces it gets its own. */
const REPLACED = 'ICP replaced';
const PASSING = /^ICP (?:unfinished|replaced)(?: \d+)?$/;

/** Whether a tab of ours with this name is on its way in or out. */
export function isPassing(name: string): boolean {
  return PASSING.test(name);
}

/** What a complete tab is called, and what it is marked as: see `Marked`. */
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
    replaced.rename(name);
    throw error;
  }
  replaced.remove();
  return sheet;
}

/** Removes what an action that failed midway left behind; what has such a name unmarked stays. */
export function removeUnfinished(workbook: Workbook): void {
  for (const name of leftBehind(workbook)) workbook.sheet(name)?.remove();
}

/**
 * A name that no tab has: the one that is wanted, or else with the first number that is free.
 *
 * @example freeName(workbook, 'ICP Backtest') // 'ICP Backtest 2'
 */
export function freeName(workbook: Workbook, wanted: string): string {
  let name = wanted;
  for (let number = 2; workbook.sheet(name) !== undefined; number++) name = `${wanted} ${number}`;
  return name;
}

function addMarked(workbook: Workbook, mark: string, place?: number): Sheet {
  removeUnfinished(workbook);
  const sheet = workbook.addSheet(freeName(workbook, UNFINISHED), place);
  try {
    sheet.mark(mark);
  } catch (error) {
    sheet.remove();
    throw error;
  }
  return sheet;
}

function leftBehind(workbook: Workbook): string[] {
  return workbook
    .marks()
    .filter(({ sheet, column, isCopy }) => column === undefined && !isCopy && isPassing(sheet))
    .map(({ sheet }) => sheet);
}
