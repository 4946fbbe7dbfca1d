import { columnLetters } from '../../definition/a1';
import type { Cell } from '../../engine/model';
import { spreadsheetErrors } from '../../engine/values/spreadsheet-errors';
import type { FormulaFact } from '../../insight/health/facts';
import type { List } from '../accounts/list';
import { callsIn, isOurs } from '../formulas/calls';
import { kinds } from '../own-tabs';
import type { PlacedFormula, Sheet, Workbook } from '../workbook';

/** Further tabs that are looked through: each is a service call or three. */
const MOST_TABS = 5;
const errors: ReadonlySet<Cell> = new Set(
  spreadsheetErrors.filter((error) => error.startsWith('#')),
);
const ownNames: ReadonlySet<string> = new Set(Object.values(kinds).map(({ name }) => name));

/**
 * The formulas of ours beside the accounts, in their first rows, and in a few further tabs.
 *
 * @param read - The tabs that were read already.
 */
export function formulaFacts(workbook: Workbook, read: readonly List[]): FormulaFact[] {
  const known = new Set(read.map(({ sheet }) => sheet));
  const others = workbook
    .sheets()
    .filter(({ name }) => !known.has(name) && !ownNames.has(name) && !name.startsWith('ICP Config'))
    .slice(0, MOST_TABS);
  return [...read.flatMap(formulasOf), ...others.flatMap(formulasIn)];
}

function formulasOf({ sheet, formulas, values }: List): FormulaFact[] {
  const placed = formulas.flatMap((line, r) =>
    line.flatMap((formula, c) => (isOurs(formula) ? { row: r + 1, column: c + 1, formula } : [])),
  );
  return placed.map((one) => factOf(sheet, one, values));
}

function formulasIn(sheet: Sheet): FormulaFact[] {
  const placed = sheet.formulasWith('ICP_').filter(({ formula }) => isOurs(formula));
  if (placed.length === 0) return [];
  const values = sheet.values();
  return placed.map((one) => factOf(sheet.name, one, values));
}

/** A formula that names no range of its definition does not calculate when that changes. */
function factOf(
  sheet: string,
  { row, column, formula }: PlacedFormula,
  values: readonly (readonly Cell[])[],
): FormulaFact {
  const value = values[row - 1]?.[column - 1] ?? '';
  const config = callsIn(formula)[0]?.args[1] ?? '';
  return {
    ...{ sheet, cell: `${columnLetters(column - 1)}${row}` },
    error: errors.has(value) ? String(value) : '',
    isOld: config === '' || config.startsWith('"'),
  };
}
