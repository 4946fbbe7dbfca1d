import type { Cell } from '../../engine/model';
import { packColumn, unpackColumn } from '../../protocol/packed-column';

/** A cell as JSON: a date is its instant, alone in a list. */
type PackedCell = string | number | boolean | null | readonly [instant: number | null];

/** A column of cells: what stands in it, and which of that in each row. */
export interface PackedCells {
  readonly cells: readonly PackedCell[];
  /** Codes as of `packColumn`; left out where each row has a cell of its own, in their order. */
  readonly codes?: string | undefined;
}

/**
 * Packs a column of cells, so that what repeats itself is kept once.
 *
 * @param column - Cells as Sheets hands them over.
 * @example packCells(['a', 'b', 'a']) // { cells: ['a', 'b'], codes: 'E' }
 */
export function packCells(column: readonly Cell[]): PackedCells {
  const codeOf = new Map<string | number | boolean, number>();
  const cells: PackedCell[] = [];
  const codes = Uint32Array.from(column, (cell) => {
    const key = typeof cell === 'object' ? `date ${cell.getTime()}` : keyOf(cell);
    const known = codeOf.get(key);
    if (known !== undefined) return known;
    codeOf.set(key, cells.length);
    cells.push(packed(cell));
    return cells.length - 1;
  });
  return cells.length === column.length ? { cells } : { cells, codes: packColumn(codes).codes };
}

/**
 * Unpacks a column of cells.
 *
 * @param rows - How many it has.
 * @example unpackCells(packCells(['a', 'b', 'a']), 3) // ['a', 'b', 'a']
 */
export function unpackCells({ cells, codes }: PackedCells, rows: number): Cell[] {
  const own = cells.map(unpacked);
  if (codes === undefined) return Array.from({ length: rows }, (_, row) => own[row] ?? '');
  const places = unpackColumn({ values: [...own.keys()], codes }, rows);
  return Array.from(places, (place) => own[place] ?? '');
}

/** A text that reads as the key of a date stays a text. */
function keyOf(cell: string | number | boolean): string | number | boolean {
  return typeof cell === 'string' ? `text ${cell}` : cell;
}

function packed(cell: Cell): PackedCell {
  return typeof cell === 'object' ? [cell.getTime()] : cell;
}

function unpacked(cell: PackedCell): Cell {
  if (cell === null) return '';
  return typeof cell === 'object' ? new Date(cell[0] ?? Number.NaN) : cell;
}
