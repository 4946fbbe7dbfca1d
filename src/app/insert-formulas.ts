import { columnLetters } from '../definition/a1';
import type { Cell } from '../engine/model';
import { configRangeName } from './definitions';
import { fieldColumns } from './field-columns';
import { outputs } from './functions/outputs';
import { loadDefinition } from './load-definition';
import { messages } from './messages';
import type { Outside } from './outside';
import { placeColumns } from './score-accounts/own-columns';

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
 * @throws A message where the headers do not fit or such a formula stands there already.
 */
export function insertFormulas({ workbook, clock }: Outside, name = ''): InsertedFormula {
  const { definition } = loadDefinition(workbook, name, clock);
  const { accountsSheet, headerRow } = definition.settings;
  const sheet = workbook.sheet(accountsSheet);
  if (sheet === undefined) throw new Error(messages.noAccountsSheet(accountsSheet));
  const { values, formulas } = sheet.read();
  const headers = values[headerRow - 1] ?? [];
  const there = (formulas[headerRow - 1] ?? []).findIndex((formula) =>
    /\bICP_REPORT\s*\(/i.test(formula),
  );
  if (there >= 0) throw new Error(messages.formulaThere(cellName(sheet.name, there, headerRow)));
  fieldColumns(definition, headers, { sheet: sheet.name, row: headerRow - 1, column: 0 });

  const column = headers.length;
  const width = outputs.ICP_REPORT.headers(definition).length;
  const { columns } = sheet.size();
  if (columns < column + width) sheet.insertColumns(columns, column + width - columns);
  const last = columnLetters(lastDataColumn(headers));
  const separator = usesDecimalComma(workbook.locale()) ? ';' : ',';
  const formula = `=ICP_REPORT(A${headerRow}:${last}${separator} ${configRangeName(workbook, name)})`;
  sheet.write(headerRow, column + 1, [[formula]]);
  return { cell: cellName(sheet.name, column, headerRow), formula };
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

/** In a sheet whose locale writes 1,5 the arguments of a formula stand between semicolons. */
function usesDecimalComma(locale: string): boolean {
  return new Intl.NumberFormat(locale.replace('_', '-')).format(1.5).includes(',');
}
