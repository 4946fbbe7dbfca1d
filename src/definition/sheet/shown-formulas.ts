import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { columnLetters } from '../a1';
import { isBlankCell } from './blocks';
import type { FormulaCell } from './effective';
import { sections } from './layout';
import { type FoundSection, locate } from './locate';
import { COMPUTED } from './outline';

/** Header of the column that names the criteria of a dimension. */
export const LISTED = 'Criteria';

/** Blocks of the longest bar: so many fit into the column of a new sheet. */
const LONGEST_BAR = 10;

/**
 * Formulas that only show something, in columns that are never read: a bar of share right of
 * `Effective %`, and the names of the criteria of each dimension. They follow every edit by themselves.
 *
 * @param grid a config sheet from A1
 * @returns where they stand in a sheet that has them; none where their place is taken by something else
 */
export function shownFormulas(grid: readonly (readonly Cell[])[]): FormulaCell[] {
  const { sections: found } = locate(grid, () => undefined);
  const criteria = found.get(sections.criteria.title);
  const dimensions = found.get(sections.dimensions.title);
  return [
    ...bars(grid, criteria),
    ...bars(grid, dimensions),
    ...listed(grid, dimensions, criteria),
  ];
}

/** The column of bars, 0-based; `undefined` where there can't be any. */
export function barColumn(
  grid: readonly (readonly Cell[])[],
  { columns, header }: FoundSection,
): number | undefined {
  const share = columns.get(COMPUTED);
  return share === undefined || !isBlankCell(grid[header]?.[share + 1]) ? undefined : share + 1;
}

function bars(grid: readonly (readonly Cell[])[], found: FoundSection | undefined): FormulaCell[] {
  const column = found && barColumn(grid, found);
  if (found === undefined || column === undefined) return [];
  const share = columnLetters(column - 1);
  const most = `MAX(${rangeOf(found, column - 1)})`;
  return found.rows.map((row) => ({
    row,
    column,
    formula: `=IFERROR(REPT("█";ROUND(${LONGEST_BAR}*$${share}${row + 1}/${most};0));"")`,
  }));
}

function listed(
  grid: readonly (readonly Cell[])[],
  dimensions: FoundSection | undefined,
  criteria: FoundSection | undefined,
): FormulaCell[] {
  if (dimensions === undefined || criteria === undefined) return [];
  const headers = grid[dimensions.header] ?? [];
  const column = headers.findIndex((cell) => fold(String(cell)) === fold(LISTED));
  const name = columnLetters(dimensions.columns.get('name') ?? 0);
  const [own, names, fields, on] = ['dimension', 'name', 'field', 'on'].map((key) => {
    const at = criteria.columns.get(key);
    return at === undefined ? undefined : rangeOf(criteria, at);
  });
  if (column < 0 || !own || !names || !fields || !on) return [];
  return dimensions.rows.map((row) => {
    const asked = `(${own}=$${name}${row + 1})*(${on}=TRUE)`;
    const called = `${names}&IF(${names}="";${fields};"")`;
    const formula = `=IFERROR(TEXTJOIN(", ";TRUE;FILTER(${called};${asked}));"")`;
    return { row, column, formula };
  });
}

/** A column from the header to the blank row after the section: rows that are added are in it. */
function rangeOf({ header, end }: FoundSection, column: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${header + 1}:$${letters}$${end + 1}`;
}
