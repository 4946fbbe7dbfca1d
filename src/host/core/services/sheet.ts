import type { Desk } from '../desk';
import { forceRowHeight, freeze, setColumnWidth, setRowHeight } from '../engine/structure';
import { core, sheets } from '../engine/univer';
import type { ConditionalFormat } from '../extras/sheet-extras';
import { type OpTable, read, readValues, write } from './op';
import { clearArea } from './range-look';
import { checkedRef, refOf, refOfText } from './refs';
import { copySheet, requireFreeName } from './spreadsheet';

type Count = number | null | undefined;

/** Sheet: its size, rows and columns, and how it looks. */
export const SHEET: OpTable = {
  'Sheet.getName': read(({ desk }, id: string) => desk.sheet(id).getName()),
  'Sheet.setName': write(({ desk }, id: string, name: string) => {
    if (desk.sheet(id).getName().toLowerCase() !== name.toLowerCase()) requireFreeName(desk, name);
    desk.tabs.rename(desk.sheet(id), name);
    desk.announce({ kind: 'charts', sheet: name });
  }),
  'Sheet.getSheetId': read(({ desk }, id: string) => desk.sheetNumber(id)),
  'Sheet.getIndex': read(({ desk }, id: string) => desk.tabs.index(desk.sheet(id)) + 1),
  'Sheet.getLastRow': readValues(({ desk }, id: string) => desk.reader(id).extent().rows),
  'Sheet.getLastColumn': readValues(({ desk }, id: string) => desk.reader(id).extent().columns),
  'Sheet.getParent': read(() => null),
  'Sheet.getMaxRows': read(({ desk }, id: string) => desk.sheet(id).getRowCount()),
  'Sheet.getMaxColumns': read(({ desk }, id: string) => desk.sheet(id).getColumnCount()),
  'Sheet.getRange': read(({ desk }, id: string, ...place: (string | Count)[]) =>
    rangeAt(desk, id, place),
  ),
  'Sheet.getDataRange': readValues(({ desk }, id: string) => {
    const { rows, columns } = desk.reader(id).extent();
    return refOf(id, { row: 1, column: 1, rows: Math.max(1, rows), columns: Math.max(1, columns) });
  }),
  'Sheet.getActiveRange': read(({ desk, execution: { caller } }, id: string) =>
    refOf(id, caller ? { ...caller, rows: 1, columns: 1 } : desk.selection),
  ),
  'Sheet.activate': write(({ desk }, id: string) =>
    desk.activate(desk.sheet(id), { row: 1, column: 1, rows: 1, columns: 1 }),
  ),

  'Sheet.setFrozenRows': write(({ desk }, id: string, rows: number) => {
    const sheet = desk.sheet(id);
    freeze(desk.book, sheet, rows, sheet.getFreeze().xSplit);
  }),
  'Sheet.setFrozenColumns': write(({ desk }, id: string, columns: number) => {
    const sheet = desk.sheet(id);
    freeze(desk.book, sheet, sheet.getFreeze().ySplit, columns);
  }),
  'Sheet.getFrozenRows': read(({ desk }, id: string) => desk.sheet(id).getFreeze().ySplit),
  'Sheet.getFrozenColumns': read(({ desk }, id: string) => desk.sheet(id).getFreeze().xSplit),
  'Sheet.setColumnWidth': write(({ desk }, id: string, column: number, px: number) =>
    setColumnWidth(desk.book, desk.sheet(id), column, 1, px),
  ),
  'Sheet.setColumnWidths': write(
    ({ desk }, id: string, column: number, count: number, px: number) =>
      setColumnWidth(desk.book, desk.sheet(id), column, count, px),
  ),
  'Sheet.getColumnWidth': read(({ desk }, id: string, column: number) =>
    desk.sheet(id).getColumnWidth(column - 1),
  ),
  'Sheet.autoResizeColumn': write(({ desk }, id: string, column: number) =>
    autoResize(desk, id, column, 1),
  ),
  'Sheet.autoResizeColumns': write(({ desk }, id: string, column: number, count: number) =>
    autoResize(desk, id, column, count),
  ),
  'Sheet.setRowHeight': write(({ desk }, id: string, row: number, px: number) =>
    setHeights(desk, id, row, 1, px, false),
  ),
  'Sheet.setRowHeights': write(({ desk }, id: string, row: number, count: number, px: number) =>
    setHeights(desk, id, row, count, px, false),
  ),
  'Sheet.setRowHeightsForced': write(
    ({ desk }, id: string, row: number, count: number, px: number) =>
      setHeights(desk, id, row, count, px, true),
  ),
  'Sheet.getRowHeight': read(({ desk }, id: string, row: number) =>
    desk.sheet(id).getRowHeight(row - 1),
  ),
  'Sheet.setTabColor': write(({ desk }, id: string, color: string | null) =>
    desk.book.execute(sheets.SetTabColorMutation.id, { subUnitId: id, color: color ?? '' }),
  ),
  'Sheet.setHiddenGridlines': write(({ desk }, id: string, hidden: boolean) =>
    desk.book.execute(sheets.ToggleGridlinesMutation.id, {
      subUnitId: id,
      showGridlines: hidden ? core.BooleanNumber.FALSE : core.BooleanNumber.TRUE,
    }),
  ),
  'Sheet.hideSheet': write(({ desk }, id: string) => hide(desk, id)),
  'Sheet.showSheet': write(({ desk }, id: string) => desk.tabs.hide(desk.sheet(id), false)),
  'Sheet.isSheetHidden': read(({ desk }, id: string) => Boolean(desk.sheet(id).isSheetHidden())),
  'Sheet.copyTo': write(({ desk }, id: string) => copySheet(desk, id, desk.tabs.all().length)),

  'Sheet.clear': write(({ desk }, id: string) =>
    clearArea(desk, wholeSheet(desk, id), { content: true, format: true }),
  ),
  'Sheet.clearContents': write(({ desk }, id: string) =>
    clearArea(desk, wholeSheet(desk, id), { content: true, format: false }),
  ),
  'Sheet.getConditionalFormatRules': read(
    ({ desk }, id: string) => desk.extras(id).conditionalFormats,
  ),
  'Sheet.setConditionalFormatRules': write(
    ({ desk }, id: string, rules: readonly ConditionalFormat[]) => {
      desk.extras(id).conditionalFormats = [...rules];
      desk.announce({ kind: 'formats', sheet: desk.sheet(id).getName() });
    },
  ),
};

function setHeights(
  desk: Desk,
  id: string,
  row: number,
  count: number,
  px: number,
  isForced: boolean,
): void {
  const sheet = desk.sheet(id);
  if (![row, count, px].every((number) => Number.isInteger(number) && number > 0)) {
    throw new Error('Row, number of rows and height must be positive integers.');
  }
  if (row + count - 1 > sheet.getRowCount()) throw new Error('Those rows are out of bounds.');
  setRowHeight(desk.book, sheet, row, count, px);
  forceRowHeight(desk.book, sheet, row, count, isForced);
}

function rangeAt(desk: Desk, id: string, place: readonly (string | Count)[]) {
  const [first, column = null, rows = null, columns = null] = place;
  if (typeof first === 'string') return refOfText(desk, id, first);
  return checkedRef(desk.sheet(id), {
    row: Number(first),
    column: Number(column),
    rows: Number(rows ?? 1),
    columns: Number(columns ?? 1),
  });
}

function wholeSheet(desk: Desk, id: string) {
  const sheet = desk.sheet(id);
  const size = { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  return refOf(id, { row: 1, column: 1, ...size });
}

function hide(desk: Desk, id: string): void {
  const visible = desk.tabs.all().filter((sheet) => !sheet.isSheetHidden());
  if (visible.length === 1 && visible[0]?.getSheetId() === id) {
    throw new Error("You can't hide all the sheets in a document.");
  }
  desk.tabs.hide(desk.sheet(id), true);
}

/** A width by the longest text among the first rows, in Sheets' usual font. */
function autoResize(desk: Desk, id: string, column: number, count: number): void {
  const reader = desk.reader(id);
  const rows = Math.min(200, reader.extent().rows);
  for (let c = column; c < column + count; c++) {
    let longest = 0;
    for (let r = 1; r <= rows; r++) longest = Math.max(longest, reader.shown(r, c).length);
    setColumnWidth(desk.book, desk.sheet(id), c, 1, Math.min(500, Math.max(60, longest * 7 + 16)));
  }
}
