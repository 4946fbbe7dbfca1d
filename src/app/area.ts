import { columnLetters } from '../definition/a1';
import type { Area } from './workbook';

/**
 * An area in A1 notation.
 *
 * @example a1({ row: 2, column: 1, rows: 3, columns: 2 }) // 'A2:B4'
 */
export function a1({ row, column, rows, columns }: Area): string {
  const last = `${columnLetters(column + columns - 2)}${row + rows - 1}`;
  return `${columnLetters(column - 1)}${row}:${last}`;
}

/** Whether all of an area lies in another one. @example covers({ row: 1, column: 1, rows: 9, columns: 2 }, cell) */
export function covers(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
