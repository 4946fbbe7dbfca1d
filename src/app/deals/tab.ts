import type { HeaderPlace } from '../../definition/fields';
import type { Cell } from '../../engine/model';
import { messages } from '../messages';

/** Cells of a tab from A1. */
export type Grid = readonly (readonly Cell[])[];

/** A tab: its header row and the rows below that hold anything. */
export interface Tab {
  readonly place: HeaderPlace;
  readonly headers: readonly Cell[];
  readonly rows: Grid;
  /** The 1-based row of the sheet of each of `rows`. */
  readonly numbers: readonly number[];
}

/**
 * Splits the cells of a tab into headers and rows.
 *
 * @param sheet - Its name.
 * @param grid - Its cells from A1.
 * @param headerRow - 1-based.
 * @throws Where the header row is blank.
 */
export function tabOf(sheet: string, grid: Grid, headerRow: number): Tab {
  const headers = grid[headerRow - 1] ?? [];
  if (headers.every(isBlank)) throw new Error(messages.noHeaderRow(sheet, headerRow));
  const rows: (readonly Cell[])[] = [];
  const numbers: number[] = [];
  for (let index = headerRow; index < grid.length; index++) {
    const row = grid[index] as readonly Cell[];
    if (row.every(isBlank)) continue;
    rows.push(row);
    numbers.push(index + 1);
  }
  return { place: { sheet, row: headerRow - 1, column: 0 }, headers, rows, numbers };
}

function isBlank(cell: Cell): boolean {
  return cell === '';
}
