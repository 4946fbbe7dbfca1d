import type { ColumnMark, ColumnMarked } from '../app/workbook';
import { columnLetters } from '../definition/a1';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** All marks are metadata of this key: the number of their tab, a blank, what it is. */
const KEY = 'ICP Score';
const STORED = /^(\d+) (.+)$/s;

/** A mark of ours on a tab. */
export interface TabMark {
  readonly value: string;
  /** Number of the tab that was marked; a copy of it has another one. */
  readonly id: number;
  readonly sheet: GoogleSheet;
}

/** The marks of tabs. A copied tab has those of the tab it was copied from, and another number. */
export function tabMarks(spreadsheet: Spreadsheet): TabMark[] {
  const { SHEET } = SpreadsheetApp.DeveloperMetadataLocationType;
  return find(spreadsheet, SHEET).flatMap((metadata) => {
    const sheet: GoogleSheet | null = metadata.getLocation().getSheet();
    const { id, value } = parsed(metadata);
    return value === '' || sheet === null ? [] : [{ value, id, sheet }];
  });
}

/** Whether a mark is on a tab itself, not on a copy of it. */
export function isOn(tab: GoogleSheet, { id, sheet }: TabMark): boolean {
  return tab.getSheetId() === id && sheet.getSheetId() === id;
}

/** @returns No name where the tab is a copy. */
export function nameOfMarked({ id, sheet }: TabMark): string[] {
  return sheet.getSheetId() === id ? [sheet.getName()] : [];
}

/** The marks of a tab's columns. */
export function columnMarks(sheet: GoogleSheet): ColumnMarked[] {
  const found = find(sheet, SpreadsheetApp.DeveloperMetadataLocationType.COLUMN);
  if (found.length === 0) return [];
  const ownId = sheet.getSheetId();
  return found.flatMap((metadata) => {
    const { id, value } = parsed(metadata);
    const range = metadata.getLocation().getColumn();
    if (value === '' || range === null) return [];
    return [{ column: range.getColumn() - 1, value, isCopy: id !== ownId }];
  });
}

function parsed(metadata: Metadata): { readonly id: number; readonly value: string } {
  const [, id, value = ''] = STORED.exec(metadata.getValue() ?? '') ?? [];
  return { id: Number(id), value };
}

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

function find(
  within: Spreadsheet | GoogleSheet,
  type: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType,
): Metadata[] {
  return within.createDeveloperMetadataFinder().withKey(KEY).withLocationType(type).find();
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
