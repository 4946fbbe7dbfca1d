import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { expectations } from '../messages';
import { isBlankCell } from './blocks';
import { misspelled } from './misspelled';
import { COMPUTED, type Outline } from './outline';
import type { Report } from './problem-log';

/**
 * Finds the columns of a section by their headers; one that is all but spelled like one that is
 * missing is reported, and taken for it.
 *
 * @param row 0-based number of the header row
 * @returns the column of each header that is there, by its key
 */
export function locateColumns(
  cells: readonly Cell[],
  row: number,
  outline: Outline,
  report: Report,
): Map<string, number> {
  const columns = new Map<string, number>();
  const keyOf = new Map(outline.headers.map(({ key, header }) => [fold(header), key]));
  if (outline.computed) keyOf.set(fold(outline.computed), COMPUTED);
  const unknown: number[] = [];
  cells.forEach((cell, column) => {
    if (isBlankCell(cell)) return;
    const key = keyOf.get(fold(String(cell)));
    if (key === undefined) unknown.push(column);
    else if (columns.has(key)) {
      report(row, column, String(cell), expectations.columnOnce(outline.title), cell);
    } else columns.set(key, column);
  });
  adoptMisspelled(cells, row, unknown, outline, columns, report);
  for (const { key, header, required } of outline.headers) {
    if (!required || columns.has(key)) continue;
    report(row, 0, header, expectations.column(outline.title), undefined);
  }
  return columns;
}

function adoptMisspelled(
  cells: readonly Cell[],
  row: number,
  unknown: readonly number[],
  outline: Outline,
  columns: Map<string, number>,
  report: Report,
): void {
  const headers = outline.headers.map(({ header }) => header);
  const keyOf = new Map(outline.headers.map(({ key, header }) => [header, key]));
  for (const column of unknown) {
    const isTaken = (header: string) => columns.has(keyOf.get(header) ?? '');
    const header = misspelled(fold(String(cells[column])), headers, isTaken);
    if (header === undefined) continue;
    report(row, column, 'Column', expectations.spelled(header), cells[column]);
    columns.set(keyOf.get(header) ?? '', column);
  }
}
