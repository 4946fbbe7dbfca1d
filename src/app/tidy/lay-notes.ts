import type { Noted } from '../../definition/sheet/tidy/board';
import type { Cell } from '../../engine/model';
import { configNotes } from '../config-sheet/look';
import type { HeaderNote, Sheet } from '../workbook';

/** Gives a config sheet its notes, from A1; where there is none given, none is left. */
export function layNotes(sheet: Sheet, notes: readonly (readonly string[])[]): void {
  const given = notes.flatMap((line, row) =>
    line.map((help, column): HeaderNote => ({ row: row + 1, column: column + 1, help })),
  );
  sheet.decorate({ notes: given });
}

/**
 * The notes of a config sheet: those that are there, and ours where there is none.
 *
 * @param grid - Its values.
 * @param present - What is there.
 * @returns One text a cell of the grid, wider where a note stands beyond it.
 */
export function allNotes(
  grid: readonly (readonly Cell[])[],
  present: readonly Noted[],
): string[][] {
  const width = Math.max(
    ...grid.map((row) => row.length),
    ...present.map(({ column }) => column + 1),
  );
  const texts = grid.map(() => Array.from({ length: width }, () => ''));
  const ours = configNotes(grid).map(({ row, column, help }) => ({
    row: row - 1,
    column: column - 1,
    note: help,
  }));
  for (const { row, column, note } of [...ours, ...present]) {
    const line = texts[row];
    if (line !== undefined) line[column] = note;
  }
  return texts;
}
