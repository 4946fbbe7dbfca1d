import type { ColumnMark, Marked } from '../app/workbook';
import { columnLetters } from '../definition/a1';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** All marks are metadata of this key: the number of their tab, a blank, what it is. */
const KEY = 'ICP Score';
const STORED = /^(\d+) (.+)$/s;

/** All marks of ours. A copied tab has the marks of the tab it was copied from, and another number. */
export function marks(spreadsheet: Spreadsheet): Marked[] {
  const names = new Map<number, string>();
  const nameOf = (sheet: GoogleSheet, id: number) => {
    const name = names.get(id) ?? sheet.getName();
    names.set(id, name);
    return name;
  };
  return spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(KEY)
    .find()
    .flatMap((metadata) => {
      const [, markedId, value] = STORED.exec(metadata.getValue() ?? '') ?? [];
      const location = metadata.getLocation();
      const range = location.getColumn();
      const sheet = location.getSheet() ?? range?.getSheet();
      if (value === undefined || sheet === undefined) return [];
      const id = sheet.getSheetId();
      const own = { sheet: nameOf(sheet, id), value, isCopy: Number(markedId) !== id };
      return [range === null ? own : { ...own, column: range.getColumn() - 1 }];
    });
}

/** Marks a tab; a mark that it has says something else then. */
export function markSheet(sheet: GoogleSheet, value: string): void {
  const present = find(sheet, SpreadsheetApp.DeveloperMetadataLocationType.SHEET);
  set(present, stored(sheet.getSheetId(), value), (text) => {
    sheet.addDeveloperMetadata(KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  });
}

/** Marks columns; whole columns by their letters, as Google wants them. */
export function markColumns(sheet: GoogleSheet, columns: readonly ColumnMark[]): void {
  if (columns.length === 0) return;
  const id = sheet.getSheetId();
  const present = find(sheet, SpreadsheetApp.DeveloperMetadataLocationType.COLUMN).map(
    (metadata) => ({ metadata, column: metadata.getLocation().getColumn()?.getColumn() }),
  );
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

function find(
  sheet: GoogleSheet,
  type: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType,
): Metadata[] {
  return sheet.createDeveloperMetadataFinder().withKey(KEY).withLocationType(type).find();
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
