import type { Desk } from '../desk';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../engine/structure';
import { inheritLooks } from './inherit-looks';
import { moveRows } from './move-rows';
import { type OpTable, write } from './op';
import { writeValues } from './range-values';
import { type Ref, refOf } from './refs';
import { requireRoom } from './spreadsheet';

type Count = number | null | undefined;

/**
 * Sheet: rows and columns that come, go and move. They wait until formulas are calculated: results
 * of a calculation that runs meanwhile would land in the cells that moved into their place.
 */
export const SHEET_GRID: OpTable = afterCalculation({
  'Sheet.insertRows': write(({ desk }, id: string, at: number, count: Count) =>
    addRows(desk, id, at, count ?? 1),
  ),
  'Sheet.insertRowBefore': write(({ desk }, id: string, at: number) => addRows(desk, id, at, 1)),
  'Sheet.insertRowAfter': write(({ desk }, id: string, at: number) => addRows(desk, id, at + 1, 1)),
  'Sheet.insertRowsBefore': write(({ desk }, id: string, at: number, count: number) =>
    addRows(desk, id, at, count),
  ),
  'Sheet.insertRowsAfter': write(({ desk }, id: string, at: number, count: number) =>
    addRows(desk, id, at + 1, count),
  ),
  'Sheet.deleteRow': write(({ desk }, id: string, at: number) => dropRows(desk, id, at, 1)),
  'Sheet.deleteRows': write(({ desk }, id: string, at: number, count: number) =>
    dropRows(desk, id, at, count),
  ),
  'Sheet.insertColumns': write(({ desk }, id: string, at: number, count: Count) =>
    addColumns(desk, id, at, count ?? 1),
  ),
  'Sheet.insertColumnBefore': write(({ desk }, id: string, at: number) =>
    addColumns(desk, id, at, 1),
  ),
  'Sheet.insertColumnAfter': write(({ desk }, id: string, at: number) =>
    addColumns(desk, id, at + 1, 1),
  ),
  'Sheet.insertColumnsBefore': write(({ desk }, id: string, at: number, count: number) =>
    addColumns(desk, id, at, count),
  ),
  'Sheet.insertColumnsAfter': write(({ desk }, id: string, at: number, count: number) =>
    addColumns(desk, id, at + 1, count),
  ),
  'Sheet.deleteColumn': write(({ desk }, id: string, at: number) => dropColumns(desk, id, at, 1)),
  'Sheet.deleteColumns': write(({ desk }, id: string, at: number, count: number) =>
    dropColumns(desk, id, at, count),
  ),
  'Sheet.moveRows': write(({ desk }, id: string, rows: Ref, before: number) =>
    moveRows(desk, id, rows.row, rows.rows, before),
  ),
  'Sheet.appendRow': write(appendRow),
});

function afterCalculation(table: OpTable): OpTable {
  const ops = Object.entries(table).map(([name, op]) => [name, { ...op, settled: true }]);
  return Object.fromEntries(ops);
}

function addRows(desk: Desk, id: string, at: number, count: number): void {
  const sheet = desk.sheet(id);
  if (at < 1 || at > sheet.getRowCount() + 1) throw new Error('Those rows are out of bounds.');
  requireRoom(desk, count * sheet.getColumnCount());
  insertRows(desk.book, sheet, at, count);
  inheritLooks(desk, id, { axis: 'row', at, count });
}

function addColumns(desk: Desk, id: string, at: number, count: number): void {
  const sheet = desk.sheet(id);
  if (at < 1 || at > sheet.getColumnCount() + 1)
    throw new Error('Those columns are out of bounds.');
  requireRoom(desk, count * sheet.getRowCount());
  insertColumns(desk.book, sheet, at, count);
  inheritLooks(desk, id, { axis: 'column', at, count });
}

function dropRows(desk: Desk, id: string, at: number, count: number): void {
  const sheet = desk.sheet(id);
  const last = at + count - 1;
  if (at < 1 || count < 1 || last > sheet.getRowCount()) {
    throw new Error('Those rows are out of bounds.');
  }
  if (count === sheet.getRowCount()) throw new Error("You can't delete all the rows on the sheet.");
  deleteRows(desk.book, sheet, at, count);
}

function dropColumns(desk: Desk, id: string, at: number, count: number): void {
  const sheet = desk.sheet(id);
  const last = at + count - 1;
  if (at < 1 || count < 1 || last > sheet.getColumnCount()) {
    throw new Error('Those columns are out of bounds.');
  }
  if (count === sheet.getColumnCount()) {
    throw new Error("You can't delete all the columns on the sheet.");
  }
  deleteColumns(desk.book, sheet, at, count);
}

function appendRow({ desk }: { desk: Desk }, id: string, values: readonly unknown[]): void {
  const sheet = desk.sheet(id);
  const row = desk.reader(id).extent().rows + 1;
  if (row > sheet.getRowCount()) addRows(desk, id, row, 1);
  const missing = values.length - sheet.getColumnCount();
  if (missing > 0) addColumns(desk, id, sheet.getColumnCount() + 1, missing);
  const area = { row, column: 1, rows: 1, columns: Math.max(1, values.length) };
  writeValues(desk, refOf(id, area), [values]);
}
