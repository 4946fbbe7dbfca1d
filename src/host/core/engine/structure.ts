import type { IRange, Worksheet } from '@univerjs/core';
import type { Area } from '../cells/a1';
import type { Book } from './book';
import { core, sheets } from './univer';

/** Univer's 0-based range with inclusive ends. */
export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row - 1,
    endRow: area.row + area.rows - 2,
    startColumn: area.column - 1,
    endColumn: area.column + area.columns - 2,
  };
}

export function areaOfRange(range: IRange): Area {
  return {
    row: range.startRow + 1,
    column: range.startColumn + 1,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** Inserts rows before a 1-based row; formulas and named ranges follow. */
export function insertRows(book: Book, sheet: Worksheet, before: number, count: number): void {
  restructure(book, sheet, sheets.InsertRowByRangeCommand.id, {
    direction: before > 1 ? core.Direction.DOWN : core.Direction.UP,
    range: wholeRows(sheet, before, count),
  });
}

export function insertColumns(book: Book, sheet: Worksheet, before: number, count: number): void {
  restructure(book, sheet, sheets.InsertColByRangeCommand.id, {
    direction: before > 1 ? core.Direction.RIGHT : core.Direction.LEFT,
    range: wholeColumns(sheet, before, count),
  });
}

export function deleteRows(book: Book, sheet: Worksheet, first: number, count: number): void {
  restructure(book, sheet, sheets.RemoveRowByRangeCommand.id, {
    range: wholeRows(sheet, first, count),
  });
}

export function deleteColumns(book: Book, sheet: Worksheet, first: number, count: number): void {
  restructure(book, sheet, sheets.RemoveColByRangeCommand.id, {
    range: wholeColumns(sheet, first, count),
  });
}

/** Moves rows so that they stand before the given 1-based row, counted before the move. */
export function moveRows(
  book: Book,
  sheet: Worksheet,
  first: number,
  count: number,
  before: number,
) {
  const range = wholeRows(sheet, first, count);
  book.execute(sheets.MoveRowsCommand.id, {
    subUnitId: sheet.getSheetId(),
    range,
    fromRange: range,
    toRange: wholeRows(sheet, before, count),
  });
}

export function merge(book: Book, sheet: Worksheet, areas: readonly Area[]): void {
  book.execute(sheets.AddWorksheetMergeMutation.id, {
    subUnitId: sheet.getSheetId(),
    ranges: areas.map(rangeOf),
  });
}

export function unmerge(book: Book, sheet: Worksheet, areas: readonly Area[]): void {
  book.execute(sheets.RemoveWorksheetMergeMutation.id, {
    subUnitId: sheet.getSheetId(),
    ranges: areas.map(rangeOf),
  });
}

export function freeze(book: Book, sheet: Worksheet, rows: number, columns: number): void {
  book.execute(sheets.SetFrozenMutation.id, {
    subUnitId: sheet.getSheetId(),
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    ySplit: rows,
    xSplit: columns,
  });
}

export function setColumnWidth(
  book: Book,
  sheet: Worksheet,
  first: number,
  count: number,
  px: number,
) {
  book.execute(sheets.SetWorksheetColWidthMutation.id, {
    subUnitId: sheet.getSheetId(),
    ranges: [wholeColumns(sheet, first, count)],
    colWidth: px,
  });
}

export function setRowHeight(
  book: Book,
  sheet: Worksheet,
  first: number,
  count: number,
  px: number,
) {
  book.execute(sheets.SetWorksheetRowHeightMutation.id, {
    subUnitId: sheet.getSheetId(),
    ranges: [wholeRows(sheet, first, count)],
    rowHeight: px,
  });
}

/** Rows that keep this height whatever they hold; otherwise they grow with their text. */
export function forceRowHeight(
  book: Book,
  sheet: Worksheet,
  first: number,
  count: number,
  isForced: boolean,
) {
  book.execute(sheets.SetWorksheetRowIsAutoHeightMutation.id, {
    subUnitId: sheet.getSheetId(),
    ranges: [wholeRows(sheet, first, count)],
    autoHeightInfo: isForced ? core.BooleanNumber.FALSE : core.BooleanNumber.TRUE,
  });
}

/** Hides rows or columns (1-based), or shows them again. */
export function hideLines(
  book: Book,
  sheet: Worksheet,
  of: 'rows' | 'columns',
  lines: readonly number[],
  isHidden: boolean,
): void {
  const { SetRowHiddenMutation, SetRowVisibleMutation } = sheets;
  const { SetColHiddenMutation, SetColVisibleMutation } = sheets;
  const [whole, hide, show] =
    of === 'rows'
      ? [wholeRows, SetRowHiddenMutation, SetRowVisibleMutation]
      : [wholeColumns, SetColHiddenMutation, SetColVisibleMutation];
  book.execute((isHidden ? hide : show).id, {
    subUnitId: sheet.getSheetId(),
    ranges: lines.map((line) => whole(sheet, line, 1)),
  });
}

function wholeRows(sheet: Worksheet, first: number, count: number): IRange {
  const area = { row: first, column: 1, rows: count, columns: sheet.getColumnCount() };
  return { ...rangeOf(area), rangeType: core.RANGE_TYPE.ROW };
}

function wholeColumns(sheet: Worksheet, first: number, count: number): IRange {
  const area = { row: 1, column: first, rows: sheet.getRowCount(), columns: count };
  return { ...rangeOf(area), rangeType: core.RANGE_TYPE.COLUMN };
}

/**
 * Some of Univer's commands look at the tab in front only, and its filter follows only there, so the
 * tab is put there meanwhile.
 */
function restructure(book: Book, sheet: Worksheet, command: string, params: object): void {
  const front = book.workbook.getActiveSheet();
  bringToFront(book, sheet);
  try {
    book.execute(command, { subUnitId: sheet.getSheetId(), ...params });
  } finally {
    bringToFront(book, front);
    book.forgetUndo();
  }
}

function bringToFront(book: Book, sheet: Worksheet): void {
  book.execute(sheets.SetWorksheetActiveOperation.id, { subUnitId: sheet.getSheetId() });
}
