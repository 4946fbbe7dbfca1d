import type { Sheet, Workbook } from './workbook';

/** A tab carries this name until it is complete. */
const UNFINISHED = 'ICP unfinished';
/** A tab carries this name while the one that replaces it gets its own. */
const REPLACED = 'ICP replaced';

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

/**
 * Writes a tab anew, at its place: the one that is there stays until the new one is complete, and
 * gets its name back where the swap fails.
 *
 * @param workbook - The spreadsheet.
 * @param name - The name of the tab.
 * @param fill - Writes all that belongs to it.
 * @returns The new tab.
 */
export function replaceFinished(
  workbook: Workbook,
  name: string,
  fill: (sheet: Sheet) => void,
): Sheet {
  const replaced = workbook.sheet(name);
  const sheet = anew(workbook, UNFINISHED, () => workbook.addSheet(UNFINISHED, replaced?.place()));
  fill(sheet);
  if (replaced !== undefined) anew(workbook, REPLACED, () => replaced.rename(REPLACED));
  try {
    sheet.rename(name);
  } catch (error) {
    replaced?.rename(name);
    throw error;
  }
  replaced?.remove();
  return sheet;
}

/** Gives a tab a name that one which was left behind may still carry. */
function anew<T>(workbook: Workbook, name: string, act: () => T): T {
  try {
    return act();
  } catch {
    workbook.sheet(name)?.remove();
    return act();
  }
}

/** Removes what an action that failed midway left behind. */
export function removeUnfinished(workbook: Workbook): void {
  workbook.sheet(UNFINISHED)?.remove();
  workbook.sheet(REPLACED)?.remove();
}
