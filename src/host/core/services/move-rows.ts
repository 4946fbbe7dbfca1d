import type { ICellData, Nullable } from '@univerjs/core';
import type { Desk } from '../desk';
import { plainCopy } from '../engine/plain-copy';
import { deleteRows, insertRows } from '../engine/structure';
import { movedReferences } from './moved-references';

/**
 * Moves rows so that they stand before row `before` (counted before the move): room is made, the
 * cells are carried over, the old rows go. References to the moved cells follow them.
 */
export function moveRows(
  desk: Desk,
  id: string,
  first: number,
  count: number,
  before: number,
): void {
  const sheet = desk.sheet(id);
  const inside = before >= first && before <= first + count;
  if (first < 1 || count < 1 || first + count - 1 > sheet.getRowCount()) {
    throw new Error('Those rows are out of bounds.');
  }
  if (inside) return;
  insertRows(desk.book, sheet, before, count);
  const from = before < first ? first + count : first;
  const carried: Record<number, Record<number, Nullable<ICellData>>> = {};
  const rows = sheet.getCellMatrix().getMatrix();
  for (let r = 0; r < count; r++) carried[before + r - 1] = plainCopy(rows[from + r - 1] ?? {});
  desk.book.write(id, carried as Record<number, Record<number, ICellData>>);
  const columns = sheet.getColumnCount();
  movedReferences(desk, id, {
    from: { row: from, column: 1, rows: count, columns },
    to: { row: before, column: 1 },
  });
  carryNotes(desk, id, from, count, before);
  deleteRows(desk.book, sheet, from, count);
}

function carryNotes(desk: Desk, id: string, from: number, count: number, to: number): void {
  const extras = desk.extras(id);
  for (const { row, column, text } of extras.allNotes()) {
    if (row >= from && row < from + count) extras.setNote(row - from + to, column, text);
  }
  for (let r = 0; r < count; r++) {
    for (let column = 1; column <= desk.sheet(id).getColumnCount(); column++) {
      const rule = extras.validation(from + r, column);
      if (rule) extras.validate({ row: to + r, column, rows: 1, columns: 1 }, rule);
    }
  }
}
