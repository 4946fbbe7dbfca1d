import type { Cell } from './model';
import type { ReadKind, Reads } from './values/readers';
import { readers } from './values/readers';
import type { Reading } from './values/reading';

/**
 * A column as its cells without repetitions and, for each row, which of them stands there. Real
 * columns repeat themselves, so a cell is read once however many rows and criteria it serves. Large
 * and broken numbers do not: looking for an equal one would take longer than reading it again.
 */
export interface CodedColumn {
  /** One index of `cells` a row. */
  readonly codes: Uint32Array;
  readonly cells: readonly Cell[];
}

/** The code of each small whole number; any other number is never found again. */
class SmallNumbers {
  private readonly codes: (number | undefined)[] = [];

  get(number: number): number | undefined {
    return isSmall(number) ? this.codes[number] : undefined;
  }

  set(number: number, code: number): void {
    if (isSmall(number)) this.codes[number] = code;
  }
}

function isSmall(number: number): boolean {
  return number >= 0 && number < 4096 && Number.isInteger(number);
}

/**
 * Codes one column of a table.
 *
 * @param rows - Rows of cells; a short row counts as blank from its end on.
 * @param column - 0-based.
 * @example codeColumn([['a'], ['b'], ['a']], 0) // { codes: [0, 1, 0], cells: ['a', 'b'] }
 */
export function codeColumn(rows: readonly (readonly Cell[])[], column: number): CodedColumn {
  const codes = new Uint32Array(rows.length);
  const cells: Cell[] = [];
  const numbers = new SmallNumbers();
  const dates = new Map<number, number>();
  const others = new Map<Cell, number>();
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row]?.[column] ?? '';
    const known =
      typeof cell === 'number'
        ? numbers.get(cell)
        : typeof cell === 'object'
          ? dates.get(cell.getTime())
          : others.get(cell);
    codes[row] = known ?? cells.length;
    if (known !== undefined) continue;
    if (typeof cell === 'number') numbers.set(cell, cells.length);
    else if (typeof cell === 'object') dates.set(cell.getTime(), cells.length);
    else others.set(cell, cells.length);
    cells.push(cell);
  }
  return { codes, cells };
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
    const fresh = column(index).cells.map((cell) => reader(cell, reading));
    read.set(key, fresh);
    return fresh;
  }

  /** Room for a number a cell; the next caller gets the same. */
  const room = new Float64Array(rows.length);
  const scratch = (length: number) => room.subarray(0, length);

  return { column, reads, scratch };
}

export type ReadColumns = ReturnType<typeof readColumns>;
