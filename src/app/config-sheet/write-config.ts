import type { Definition } from '../../definition/definition';
import { encodeNew, type NewSheet } from '../../definition/sheet/encode';
import { numberFormats } from '../../definition/sheet/save-step';
import { addFinished } from '../unfinished';
import type { Workbook, Written } from '../workbook';
import { configColors } from './color-rules';
import { configLook, configRules } from './look';

/** Rows and columns left free for people's own additions. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 4;

/**
 * Writes a definition as a new config sheet: values, formulas, look, input rules and a protection
 * that warns. The sheet gets its name last, so that it is there as a whole or not at all.
 *
 * @param workbook - The spreadsheet; it has no tab of that name.
 * @param sheetName - `ICP Config` or `ICP Config (PLG)`.
 * @param definition - Without problems.
 */
export function writeConfig(workbook: Workbook, sheetName: string, definition: Definition): void {
  const encoded = encodeNew(definition);
  addFinished(workbook, { name: sheetName, mark: 'config' }, (sheet) => {
    const width = encoded.grid[0]?.length ?? 0;
    sheet.resize(encoded.grid.length + SPARE_ROWS, width + SPARE_COLUMNS);
    const formats = encoded.kinds.map((row) => row.map((kind) => numberFormats[kind]));
    sheet.write(1, 1, cellsOf(encoded), formats);
    const all = { row: 1, column: 1, rows: encoded.grid.length, columns: width };
    sheet.setRules(all, configRules(encoded));
    sheet.decorate(configLook(encoded));
    const colors = configColors(encoded.grid);
    sheet.setColors(
      colors,
      [all],
      colors.map(({ style }) => style),
    );
  });
}

function cellsOf({ grid, formulas }: NewSheet): Written[][] {
  const cells = grid.map((row) => [...row] as Written[]);
  for (const { row, column, formula } of formulas) {
    const line = cells[row];
    if (line !== undefined) line[column] = formula;
  }
  return cells;
}
