import { definitionNameOf } from '../../definition/names';
import type { Cell } from '../../engine/model';
import type { Workbook } from '../workbook';

type Grid = readonly (readonly Cell[])[];

/**
 * The config sheet that a range is from: a range arrives without the name of its tab, so that it
 * has to be known by its cells.
 *
 * @param grid - The cells of the range, which begins at A1.
 * @returns `undefined` where no tab, or more than one, has these cells.
 */
export function configTabOf(grid: Grid, workbook: Workbook): string | undefined {
  const tabs = workbook.sheets().filter(({ name }) => definitionNameOf(name) !== undefined);
  const [found, ...others] = tabs.filter((tab) => holds(tab.values(), grid));
  return others.length === 0 ? found?.name : undefined;
}

function holds(values: Grid, grid: Grid): boolean {
  return grid.every((cells, row) =>
    cells.every((cell, column) => String(cell) === String(values[row]?.[column] ?? '')),
  );
}
