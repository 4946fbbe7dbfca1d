import type { Sheet, Workbook } from './workbook';

/** A tab carries this name until it is complete. */
const UNFINISHED = 'ICP unfinished';

/**
 * Adds a tab so that it is either complete or not there: it gets its name last.
 *
 * @param workbook - The spreadsheet.
 * @param name - The name of the complete tab; there must be none of that name.
 * @param fill - Writes all that belongs to it.
 */
export function addFinished(workbook: Workbook, name: string, fill: (sheet: Sheet) => void): void {
  removeUnfinished(workbook);
  const sheet = workbook.addSheet(UNFINISHED);
  fill(sheet);
  sheet.rename(name);
}

/** Removes what an action that failed midway left behind. */
export function removeUnfinished(workbook: Workbook): void {
  workbook.sheet(UNFINISHED)?.remove();
}
