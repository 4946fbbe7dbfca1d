import type { Worksheet } from '@univerjs/core';
import { type Area, areaOf, parseReference } from '../cells/a1';
import type { Desk } from '../desk';

/** A range as services name it: a tab's id and a rectangle. */
export interface Ref extends Area {
  readonly sheet: string;
}

export function refOf(sheet: string, area: Area): Ref {
  const { row, column, rows, columns } = area;
  return { sheet, row, column, rows, columns };
}

/** The range of an A1 text on a tab; a tab that the text names comes first. @throws if there is none */
export function refOfText(desk: Desk, sheetId: string, text: string): Ref {
  const reference = parseReference(text);
  const sheet =
    reference?.sheet === undefined ? desk.tabs.byId(sheetId) : desk.tabs.named(reference.sheet);
  if (!reference || !sheet) throw new Error('Range not found');
  const area = areaOf(reference, sheet.getRowCount(), sheet.getColumnCount());
  return checkedRef(sheet, area);
}

/** Google's refusals for a range that does not fit in the grid. */
export function checkedRef(sheet: Worksheet, area: Area): Ref {
  const { row, column, rows, columns } = area;
  if (![row, column, rows, columns].every(Number.isInteger)) {
    throw new Error(
      "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
  }
  if (row < 1) throw new Error('The starting row of the range is too small.');
  if (column < 1) throw new Error('The starting column of the range is too small.');
  if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > sheet.getRowCount() || column + columns - 1 > sheet.getColumnCount()) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return refOf(sheet.getSheetId(), area);
}

/** @throws with Google's words if the data has another shape than the range */
export function requireShape(ref: Ref, data: unknown, method: string): asserts data is unknown[][] {
  if (!Array.isArray(data) || !data.every(Array.isArray)) {
    throw new Error(
      `The parameters (${signature(data)}) don't match the method signature for SpreadsheetApp.Range.${method}.`,
    );
  }
  if (data.length !== ref.rows) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${ref.rows}.`,
    );
  }
  const wrong = data.find((row) => row.length !== ref.columns);
  if (wrong) {
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${ref.columns}.`,
    );
  }
}

function signature(value: unknown): string {
  if (Array.isArray(value)) return 'number[]';
  return value === null ? 'null' : typeof value;
}
