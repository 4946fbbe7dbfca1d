import type { Cell } from './model';
import type { ReadKind, Reads } from './values/readers';
import { readers } from './values/readers';
import type { Reading } from './values/reading';

/**
 * A column as its distinct cells and, for each row, which of them stands there. Real columns
 * repeat themselves, so a cell is read once however many rows and criteria it serves.
 */
export interface CodedColumn {
  /** One index of `distinct` a row. */
  readonly codes: Uint32Array;
  readonly distinct: readonly Cell[];
}

/**
 * Codes one column of a table.
 *
 * @param rows - Rows of cells; a short row counts as blank from its end on.
 * @param column - 0-based.
 * @example codeColumn([['a'], ['b'], ['a']], 0) // { codes: [0, 1, 0], distinct: ['a', 'b'] }
 */
export function codeColumn(rows: readonly (readonly Cell[])[], column: number): CodedColumn {
  const codes = new Uint32Array(rows.length);
  const distinct: Cell[] = [];
  const seen = new Map<Cell, number>();
  const seenDates = new Map<number, number>();
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row]?.[column] ?? '';
    const isDate = typeof cell === 'object';
    const known = isDate ? seenDates.get(cell.getTime()) : seen.get(cell);
    if (known !== undefined) {
      codes[row] = known;
      continue;
    }
    const code = distinct.push(cell) - 1;
    if (isDate) seenDates.set(cell.getTime(), code);
    else seen.set(cell, code);
    codes[row] = code;
  }
  return { codes, distinct };
}

/**
 * A table's columns, each coded and read at most once a kind of reading.
 *
 * @param rows - Rows of cells.
 * @param reading - What the meaning of a cell depends on besides the cell.
 */
export function readColumns(rows: readonly (readonly Cell[])[], reading: Reading) {
  const coded = new Map<number, CodedColumn>();
  const read = new Map<string, unknown>();

  function column(index: number): CodedColumn {
    const known = coded.get(index);
    if (known !== undefined) return known;
    const fresh = codeColumn(rows, index);
    coded.set(index, fresh);
    return fresh;
  }

  function reads<K extends ReadKind>(index: number, kind: K): readonly Reads[K][] {
    const key = `${kind} ${index}`;
    const known = read.get(key);
    if (known !== undefined) return known as readonly Reads[K][];
    const reader = readers[kind];
    const fresh = column(index).distinct.map((cell) => reader(cell, reading));
    read.set(key, fresh);
    return fresh;
  }

  return { column, reads };
}

export type ReadColumns = ReturnType<typeof readColumns>;
