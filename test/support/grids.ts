import type { Cell } from '../../src/engine/model';

/** A grid with the row found by its first filled cell replaced. */
export function withRow(
  grid: readonly (readonly Cell[])[],
  first: Cell,
  change: (row: Cell[]) => Cell[],
): Cell[][] {
  const at = rowOf(grid, first);
  return grid.map((row, index) => (index === at ? change([...row]) : [...row]));
}

/** A grid with one cell of the row found by its first filled cell replaced. */
export function withCell(
  grid: readonly (readonly Cell[])[],
  first: Cell,
  column: number,
  value: Cell,
): Cell[][] {
  return withRow(grid, first, (row) => row.map((cell, at) => (at === column ? value : cell)));
}

/** 0-based number of the first row that starts with a cell; a criterion without a name starts with its ID. */
export function rowOf(grid: readonly (readonly Cell[])[], first: Cell): number {
  const at = grid.findIndex((row) => row.find((cell) => cell !== '') === first);
  if (at < 0) throw new Error(`A row must start with ${String(first)}`);
  return at;
}
