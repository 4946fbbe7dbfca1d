import type { ColumnMark } from '../app/workbook';
import { columnLetters } from '../definition/a1';
import { find, KEY, type Metadata } from './marks';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Marks a tab; a mark that it has says something else then.
 *
 * @param isNew - It has none.
 */
export function markSheet(sheet: GoogleSheet, value: string, isNew: boolean): void {
  const { DeveloperMetadataLocationType, DeveloperMetadataVisibility } = SpreadsheetApp;
  const present = isNew ? [] : find(sheet, DeveloperMetadataLocationType.SHEET);
  set(present, stored(sheet.getSheetId(), value), (text) => {
    sheet.addDeveloperMetadata(KEY, text, DeveloperMetadataVisibility.DOCUMENT);
  });
}

/**
 * Marks columns; whole columns by their letters, as Google wants them.
 *
 * @param isFirst - No column of the tab has one.
 */
export function markColumns(
  sheet: GoogleSheet,
  columns: readonly ColumnMark[],
  isFirst: boolean,
): void {
  const id = sheet.getSheetId();
  const { COLUMN } = SpreadsheetApp.DeveloperMetadataLocationType;
  const present = (isFirst ? [] : find(sheet, COLUMN)).map((metadata) => ({
    metadata,
    column: metadata.getLocation().getColumn()?.getColumn(),
  }));
  for (const { column, value } of columns) {
    const here = present.filter((one) => one.column === column + 1);
    set(
      here.map(({ metadata }) => metadata),
      stored(id, value),
      (text) => {
        const letters = columnLetters(column);
        sheet
          .getRange(`${letters}:${letters}`)
          .addDeveloperMetadata(KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      },
    );
  }
}

function stored(id: number, value: string): string {
  return value === '' ? '' : `${id} ${value}`;
}

/** One mark stays, and is changed in one call: a run that is cut off leaves no two of them. */
function set([first, ...others]: Metadata[], text: string, add: (text: string) => void): void {
  for (const other of others) other.remove();
  if (first === undefined) {
    if (text !== '') add(text);
  } else if (text === '') first.remove();
  else if (first.getValue() !== text) first.setValue(text);
}
