import { columnLetters } from '../definition/a1';
import type { Cell } from '../engine/model';
import { configRangeName } from './definitions';
import { fieldColumns } from './field-columns';
import { outputs } from './functions/outputs';
import { loadDefinition } from './load-definition';
import { writesDecimalComma } from './locale';
import { messages } from './messages';
import type { Outside } from './outside';
import { placeColumns } from './score-accounts/own-columns';
import type { Sheet } from './workbook';

/** Where a formula was put, such as `Accounts!M1`. */
export interface InsertedFormula {
  readonly cell: string;
  readonly formula: string;
}

/**
 * Puts one `ICP_REPORT` formula right of the accounts; it covers the whole list, new rows too,
 * and follows every change of the definition.
 *
 * @param outside - The spreadsheet.
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @throws A message where the headers do not fit or another such formula stands there already.
 */
export function insertFormulas({ workbook, clock }: Outside, name = ''): InsertedFormula {
  const { definition } = loadDefinition(workbook, name, clock);
  const { accountsSheet, headerRow } = definition.settings;
  const sheet = workbook.sheet(accountsSheet);
  if (sheet === undefined) throw new Error(messages.noAccountsSheet(accountsSheet));
  const { values, formulas } = sheet.read();
  const there = (formulas[headerRow - 1] ?? []).findIndex(isReport);
  const headers = (values[headerRow - 1] ?? []).slice(0, there < 0 ? undefined : there);
  fieldColumns(definition, headers, { sheet: sheet.name, row: headerRow - 1, column: 0 });

  const last = columnLetters(lastDataColumn(headers));
  const separator = writesDecimalComma(workbook.locale()) ? ';' : ',';
  const formula = `=ICP_REPORT(A${headerRow}:${last}${separator} ${configRangeName(workbook, name)})`;
  const cell = cellName(sheet.name, headers.length, headerRow);
  const column = headers.length + 1;
  const gives = outputs.ICP_REPORT.headers(definition);
  if (there < 0) insertAt(sheet, headerRow, column, gives.length, formula);
  else if (formulas[headerRow - 1]?.[there] !== formula)
    throw new Error(messages.formulaThere(cell));
  const coverage = column + gives.indexOf('Coverage');
  const rows = Math.max(1, values.length - headerRow);
  sheet.format([{ row: headerRow + 1, column: coverage, rows, columns: 1 }], '0%');
  sheet.select({ row: headerRow, column, rows: 1, columns: 1 });
  return { cell, formula };
}

function isReport(formula: string): boolean {
  return /\bICP_REPORT\s*\(/i.test(formula);
}

/** What the formula gives needs `width` columns of the grid. */
function insertAt(sheet: Sheet, row: number, column: number, width: number, formula: string): void {
  const needed = column + width - 1;
  const there = sheet.maxColumns();
  if (there < needed) sheet.insertColumns(there, needed - there);
  sheet.write(row, column, [[formula]]);
}

function lastDataColumn(headers: readonly Cell[]): number {
  const own = new Set(placeColumns(headers).columns);
  let last = headers.length - 1;
  while (last > 0 && (own.has(last) || headers[last] === '')) last--;
  return last;
}

function cellName(sheet: string, column: number, row: number): string {
  return `${sheet}!${columnLetters(column)}${row}`;
}
