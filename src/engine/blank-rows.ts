import type { Cell } from './model';

/** Whether a row holds nothing but blanks and spaces. */
export function isBlankRow(row: readonly Cell[]): boolean {
  for (const cell of row) {
    if (cell !== '' && (typeof cell !== 'string' || cell.trim() !== '')) return false;
  }
  return true;
}

/** Rows that are not blank. @example filledRows([['a'], [''], ['b']]) // 2 */
export function filledRows(rows: readonly (readonly Cell[])[]): number {
  return rows.reduce((sum, row) => (isBlankRow(row) ? sum : sum + 1), 0);
}

/**
 * Rows down to the last one that is not blank.
 *
 * @example withoutBlankEnd([['a'], [''], ['b'], ['']]).length // 3
 */
export function withoutBlankEnd<R extends readonly Cell[]>(rows: readonly R[]): readonly R[] {
  let end = rows.length;
  while (end > 0 && isBlankRow(rows[end - 1] as R)) end -= 1;
  return rows.slice(0, end);
}
