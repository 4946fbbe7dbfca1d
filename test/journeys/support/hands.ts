/// <reference types="google-apps-script" />
import type { Document } from '../../../src/host/core/document';
import { begin, replied } from '../../../src/host/core/execute/executions';
import { dispatch } from '../../../src/host/core/services/dispatch';
import { createServices } from '../../../src/host/realm/services';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What people do to a tab by mouse, in whole rows and columns. */
export interface Hands {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Sorts the first columns of a list below its header. */
  sortRows(sheet: string, byColumn: number, columns: number): void;
  /** Moves a column in front of another; both are known by their headers in row 1. */
  moveColumn(sheet: string, header: string, before: string): void;
  insertColumn(sheet: string, before: string): void;
  rename(sheet: string, header: string, to: string): void;
  addRow(sheet: string, cells: readonly (string | number | boolean)[]): void;
}

/** The hands of somebody in front of a spreadsheet, who is no add-on. */
export function handsOn({ desk }: Document): Hands {
  const execution = begin(desk, 'trigger');
  const asPerson = { ...execution, kind: 'action' as const };
  const { SpreadsheetApp } = createServices((name, args) =>
    replied(() => dispatch(desk, asPerson, name, JSON.parse(args))),
  ) as unknown as { SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp };
  const spreadsheet = SpreadsheetApp.getActive();
  const tab = (name: string): Sheet => {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null) throw new Error(`Tab must be there, got ${name}`);
    return sheet;
  };
  const columnOf = (sheet: Sheet, header: string): number => {
    const [headers = []] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues();
    const found = headers.indexOf(header);
    if (found < 0) throw new Error(`Header must be there, got ${header}`);
    return found + 1;
  };
  return {
    spreadsheet,
    sortRows: (name, byColumn, columns) => {
      const sheet = tab(name);
      sheet.getRange(2, 1, lastRow(sheet) - 1, columns).sort(byColumn);
    },
    moveColumn: (name, header, before) => {
      const sheet = tab(name);
      const values = columnRange(sheet, columnOf(sheet, header)).getValues();
      sheet.insertColumnBefore(columnOf(sheet, before));
      columnRange(sheet, columnOf(sheet, before) - 1).setValues(values);
      const places = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
      const target = columnOf(sheet, before) - 1;
      sheet.deleteColumn(places.findIndex((one, i) => one === header && i + 1 !== target) + 1);
    },
    insertColumn: (name, before) => {
      const sheet = tab(name);
      sheet.insertColumnBefore(columnOf(sheet, before));
    },
    rename: (name, header, to) => {
      const sheet = tab(name);
      sheet.getRange(1, columnOf(sheet, header)).setValue(to);
    },
    addRow: (name, cells) => {
      const sheet = tab(name);
      sheet.getRange(lastRow(sheet) + 1, 1, 1, cells.length).setValues([[...cells]]);
    },
  };
}

function columnRange(sheet: Sheet, column: number) {
  return sheet.getRange(1, column, lastRow(sheet), 1);
}

/** Formulas of whole columns go on below the list: the last row is that of the first column. */
function lastRow(sheet: Sheet): number {
  const first = sheet.getRange(1, 1, sheet.getLastRow(), 1).getValues();
  return first.findLastIndex(([cell]) => cell !== '') + 1;
}
