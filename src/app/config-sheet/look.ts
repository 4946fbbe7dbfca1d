import { blocksOf } from '../../definition/sheet/blocks';
import type { NewSheet } from '../../definition/sheet/encode';
import { guidanceFor } from '../../definition/validations';
import { styles } from '../look/palette';
import type { Area, SheetLook } from '../workbook';

/** Pixels a column; the widest ones hold values and whys. */
const WIDTHS = [190, 170, 170, 190, 150, 230, 110, 100, 70, 420, 90];

/** How a config sheet looks: like a document with titled tables. */
export function configLook({ grid }: NewSheet): SheetLook {
  const columns = grid[0]?.length ?? 1;
  const line = (row: number): Area => ({ row: row + 1, column: 1, rows: 1, columns });
  const titles = blocksOf(grid, 1).map(({ from }) => from);
  return {
    styles: [
      [[line(0), ...titles.map(line)], styles.bold],
      [titles.map((row) => line(row + 1)), styles.header],
      [[{ row: 1, column: columns - 1, rows: grid.length, columns: 1 }], styles.wrapped],
    ],
    widths: WIDTHS.slice(0, columns),
    frozenRows: 1,
    ...guidanceFor(grid),
    warning: 'The definition of the Ideal Customer Profile: changes here change every score',
  };
}
