import type { ICellData } from '@univerjs/core';
import type { Shift } from '../cells/shift';
import type { Desk } from '../desk';
import { plainCopy } from '../engine/plain-copy';

/** Rows or columns that came in. */
type Inserted = Pick<Shift, 'axis' | 'at' | 'count'>;

/**
 * New rows and columns look as those before them, the first ones as those after: number formats,
 * colours, fonts and data validations come along, notes and values do not.
 */
export function inheritLooks(desk: Desk, sheetId: string, { axis, at, count }: Inserted): void {
  const source = at > 1 ? at - 1 : at + count;
  desk.extras(sheetId).inherit(axis, source, at, count);
  const present = desk.sheet(sheetId).getCellMatrix().getMatrix();
  const cells: Record<number, Record<number, ICellData>> = {};
  const copy = (row: number, column: number, of: ICellData | null | undefined) => {
    if (of?.s == null) return;
    cells[row] = Object.assign(cells[row] ?? {}, { [column]: { s: plainCopy(of.s) } });
  };
  const fresh = Array.from({ length: count }, (_, index) => at - 1 + index);
  if (axis === 'row') {
    for (const [column, cell] of Object.entries(present[source - 1] ?? {})) {
      for (const row of fresh) copy(row, Number(column), cell);
    }
  } else {
    for (const [row, line] of Object.entries(present)) {
      for (const column of fresh) copy(Number(row), column, line?.[source - 1]);
    }
  }
  if (Object.keys(cells).length > 0) desk.book.restyle(sheetId, cells);
}
