import { definitionNameOf } from '../../definition/names';
import type { Cell } from '../../engine/model';
import type { Workbook } from '../workbook';

type Grid = readonly (readonly Cell[])[];

/** Where a range stands. */
export interface RangePlace {
  readonly sheet: string;
  /** 0-based row of its first cell. */
  readonly row0: number;
}

/**
 * The config sheet that a range is from: a range arrives without the name of its tab and its rows, so
 * that it has to be known by its cells.
 *
 * @param grid - The cells of the range, which begins in column A.
 * @returns `undefined` where no tab, or more than one, has these cells.
 */
export function configTabOf(grid: Grid, workbook: Workbook): RangePlace | undefined {
  const tabs = workbook.sheets().filter(({ name }) => definitionNameOf(name) !== undefined);
  const [found, ...others] = tabs.flatMap((tab): RangePlace[] => {
    const values = tab.values();
    const row0 = values.findIndex((_, row) => holds(values, row, grid));
    return row0 < 0 ? [] : [{ sheet: tab.name, row0 }];
  });
  return others.length === 0 ? found : undefined;
}

function holds(values: Grid, row0: number, grid: Grid): boolean {
  return grid.every((cells, row) =>
    cells.every((cell, column) => String(cell) === String(values[row0 + row]?.[column] ?? '')),
  );
}
