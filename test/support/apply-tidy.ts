import type { TidyStep } from '../../src/definition/sheet/tidy/tidy-step';
import type { Cell } from '../../src/engine/model';

/** Stands before a formula in a grid that holds them. */
export const FORMULA = 'ƒ';

type Grid = readonly (readonly Cell[])[];

/** A grid once steps of tidying up are made; formulas in it stay as they are written. */
export function applyTidy(grid: Grid, steps: readonly TidyStep[]): Cell[][] {
  const rows = grid.map((row) => [...row]);
  const set = (row: number, column: number, value: Cell) => {
    while (rows.length < row) rows.push([]);
    const line = rows[row - 1] as Cell[];
    while (line.length < column) line.push('');
    line[column - 1] = value;
  };
  for (const step of steps) {
    if (step.kind === 'insertRows') {
      rows.splice(step.after, 0, ...Array.from({ length: step.count }, () => []));
    } else if (step.kind === 'moveRows') {
      const { row, count, before } = step;
      while (rows.length < Math.max(row + count, before) - 1) rows.push([]);
      const taken = rows.splice(row - 1, count);
      rows.splice((before > row ? before - count : before) - 1, 0, ...taken);
    } else if (step.kind === 'moveCells') {
      const { from } = step;
      const values = Array.from({ length: from.rows }, (_, r) =>
        Array.from(
          { length: from.columns },
          (_, c) => rows[from.row - 1 + r]?.[from.column - 1 + c] ?? '',
        ),
      );
      for (const [r, line] of values.entries()) {
        for (const c of line.keys()) set(from.row + r, from.column + c, '');
      }
      for (const [r, line] of values.entries()) {
        for (const [c, value] of line.entries()) set(step.row + r, step.column + c, value);
      }
    } else if (step.kind === 'write') {
      for (const [r, line] of step.cells.entries()) {
        for (const [c, { value, kind }] of line.entries()) {
          const isFormula = kind !== 'text' && String(value).startsWith('=');
          set(step.area.row + r, step.area.column + c, isFormula ? FORMULA + value : value);
        }
      }
    }
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}
