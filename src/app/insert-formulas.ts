import { columnLetters } from '../definition/a1';
import { configSheetName } from '../definition/names';
import { fold } from '../engine/values/fold';
import { fieldColumns } from './accounts/field-columns';
import { accountsToScore, type List, readList } from './accounts/list';
import { refuseOwnFieldsOf } from './accounts/own-fields';
import { reportFormulas } from './accounts/report-formulas';
import { nameConfig } from './config-sheet/name-config';
import { outputs } from './functions/outputs';
import { loadDefinition } from './load-definition';
import { writesDecimalComma } from './locale';
import type { Outside } from './outside';
import type { Sheet } from './workbook';

/** Where a formula stands, such as `Accounts!M1`. */
export interface InsertedFormula {
  readonly cell: string;
  readonly formula: string;
  /** False where it stood there before. */
  readonly isNew: boolean;
  /** Tab of its definition. */
  readonly config: string;
  /** Header of a column of Score accounts that shows the same as values; `''` where there is none. */
  readonly values: string;
}

/**
 * Puts one `ICP_REPORT` formula right of the accounts; it covers the whole list, new rows too,
 * and follows every change of the definition. Each definition has a formula of its own, known by its
 * config argument: where one stands already, it stays. A definition whose tab has no named range gets one.
 *
 * @param outside - The spreadsheet.
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @throws A message where there is no list of accounts, its headers do not fit, or the definition
 *   can get no named range.
 */
export function insertFormulas({ workbook, clock }: Outside, name = ''): InsertedFormula {
  const { definition } = loadDefinition(workbook, name, clock);
  const { headerRow } = definition.settings;
  const sheet = accountsToScore(workbook, definition, name);
  const list = readList(workbook, sheet, headerRow);
  refuseOwnFieldsOf(definition, list);
  fieldColumns(definition, list.headers, { sheet: sheet.name, row: headerRow - 1, column: 0 });

  const range = nameConfig(workbook, name);
  const there = reportFormulas(workbook, list).find((one) => one.name === name);
  const last = columnLetters(lastDataColumn(list));
  const separator = writesDecimalComma(workbook.locale()) ? ';' : ',';
  const fresh = `=ICP_REPORT(A${headerRow}:${last}${separator} ${range.name})`;
  const column = there === undefined ? (list.values[0]?.length ?? 0) : there.column;
  const gives = outputs.ICP_REPORT.headers(definition);
  if (there === undefined) insertAt(sheet, headerRow, column + 1, gives.length, fresh);
  const coverage = column + gives.indexOf('Coverage');
  const rows = Math.max(1, list.rows.length);
  if (there === undefined || list.own.has(coverage)) {
    sheet.format([{ row: headerRow + 1, column: coverage + 1, rows, columns: 1 }], '0%');
  }
  sheet.select({ row: headerRow, column: column + 1, rows: 1, columns: 1 });
  return {
    cell: `${sheet.name}!${columnLetters(column)}${headerRow}`,
    formula: there?.formula ?? fresh,
    isNew: there === undefined,
    config: configSheetName(name),
    values: valuesHeader(list, name),
  };
}

function valuesHeader({ values, headerRow, scores }: List, name: string): string {
  const tier = scores.find((one) => one.header === 'ICP Tier' && one.name === fold(name));
  return tier === undefined ? '' : String(values[headerRow - 1]?.[tier.column]);
}

/** What the formula gives needs `width` columns of the grid. */
function insertAt(sheet: Sheet, row: number, column: number, width: number, formula: string): void {
  const needed = column + width - 1;
  const there = sheet.maxColumns();
  if (there < needed) sheet.insertColumns(there, needed - there);
  sheet.write(row, column, [[formula]]);
}

/** 0-based column of the last header of a list. */
export function lastDataColumn({ headers }: Pick<List, 'headers'>): number {
  let last = headers.length - 1;
  while (last > 0 && headers[last] === '') last--;
  return last;
}
