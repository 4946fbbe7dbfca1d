import { guidanceFor, isOurHelp } from '../../definition/validations';
import type { Cell } from '../../engine/model';
import { configRules } from '../config-sheet/look';
import type { Area, Sheet } from '../workbook';

/**
 * Brings our data validations to where they belong in a config sheet; those of ours that stand
 * elsewhere go, a person's stay.
 *
 * @param grid - Its values.
 */
export function layRules(sheet: Sheet, grid: readonly (readonly Cell[])[]): void {
  const { validations } = guidanceFor(grid);
  const wanted = configRules({ grid });
  const present = sheet.rules();
  const isOurs = (row: number, column: number) => {
    const found = present[row]?.[column];
    return found == null || isOurHelp(validations, found.help);
  };
  const stale: Area[] = present.flatMap((line, row) =>
    line.flatMap((rule, column) => {
      const own = wanted[row]?.[column];
      return rule !== null && own === undefined && isOurs(row, column)
        ? [{ row: row + 1, column: column + 1, rows: 1, columns: 1 }]
        : [];
    }),
  );
  sheet.clearRules(stale);
  const rules = wanted.map((line, row) =>
    line.map((rule, column) => (isOurs(row, column) ? rule : undefined)),
  );
  const columns = Math.max(...rules.map((line) => line.length));
  sheet.setRules({ row: 1, column: 1, rows: rules.length, columns }, rules);
}
