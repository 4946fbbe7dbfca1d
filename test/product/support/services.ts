import type { Document } from '../../../src/host/core/document';
import { begin, replied } from '../../../src/host/core/execute/executions';
import { dispatch } from '../../../src/host/core/services/dispatch';
import { createServices } from '../../../src/host/realm/services';

/** The part of Google's Range that tests prepare workbooks with. */
interface UserRange {
  setValue(value: string | number | boolean): UserRange;
  setFormula(formula: string): UserRange;
  setNote(note: string): UserRange;
  setNumberFormat(format: string): UserRange;
  setBackground(color: string): UserRange;
  setFontWeight(weight: string): UserRange;
  merge(): UserRange;
  clearContent(): UserRange;
}

interface UserSheet {
  getRange(a1: string): UserRange;
  deleteRows(row: number, count: number): void;
  insertColumnsAfter(column: number, count: number): UserSheet;
  insertRowsAfter(row: number, count: number): UserSheet;
  setName(name: string): UserSheet;
  copyTo(spreadsheet: UserSpreadsheet): UserSheet;
}

interface UserSpreadsheet {
  getSheetByName(name: string): UserSheet;
  getRange(a1: string): UserRange;
  insertSheet(name: string): UserSheet;
  deleteSheet(sheet: UserSheet): void;
  removeNamedRange(name: string): void;
  getNamedRanges(): unknown[];
  createDeveloperMetadataFinder(): { find(): { remove(): void }[] };
  setNamedRange(name: string, range: UserRange): void;
  setSpreadsheetTimeZone(zone: string): void;
}

/** The spreadsheet as another script of its user sees it, for what no key press of the host does. */
export function userSpreadsheet(document: Document): UserSpreadsheet {
  const { desk } = document;
  const execution = begin(desk, 'action');
  const { SpreadsheetApp } = createServices((name, args) =>
    replied(() => dispatch(desk, execution, name, JSON.parse(args))),
  );
  return (SpreadsheetApp as { getActive(): UserSpreadsheet }).getActive();
}
