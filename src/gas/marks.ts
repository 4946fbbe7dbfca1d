import type { ColumnMarked } from '../app/workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** All marks are metadata of this key: the number of their tab, a blank, what it is. */
export const KEY = 'ICP Score';
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

/** The marks of a kind within a spreadsheet or a tab. */
export function find(
  within: Spreadsheet | GoogleSheet,
  type: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType,
): Metadata[] {
  return within.createDeveloperMetadataFinder().withKey(KEY).withLocationType(type).find();
}
