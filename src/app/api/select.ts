import { configSheetName } from '../../definition/names';
import { loadDefinition } from '../load-definition';
import { messages } from '../messages';
import type { Outside } from '../outside';
import type { Sheet } from '../workbook';
import type { Answer } from './answer';
import type { RequestOf } from './requests';

const CELL = /^([A-Z]{1,3})([1-9]\d{0,6})(?::\S*)?$/;

/** Brings an account's row or a cell of the definition to the front; no other cell. */
export function select(outside: Outside, request: RequestOf<'select'>): Answer<'select'> {
  const { name, target } = request;
  const selected =
    target.kind === 'account'
      ? selectAccount(outside, name, target.row)
      : selectCell(outside, name, target.cell);
  return { ok: true, selected };
}

function selectAccount({ workbook, clock }: Outside, name: string, account: number): string {
  const { accountsSheet, headerRow } = loadDefinition(workbook, name, clock).definition.settings;
  const sheet = workbook.sheet(accountsSheet);
  if (sheet === undefined) throw new Error(messages.noAccountsSheet(accountsSheet));
  const row = headerRow + 1 + account;
  if (row > sheet.maxRows()) throw new Error(messages.noRow(row, accountsSheet));
  sheet.select({ row, column: 1, rows: 1, columns: sheet.maxColumns() });
  return `${accountsSheet}!${row}:${row}`;
}

function selectCell({ workbook }: Outside, name: string, cell: string): string {
  const config = configSheetName(name);
  const place = cell.startsWith(`${config}!`) ? CELL.exec(cell.slice(config.length + 1)) : null;
  const sheet = workbook.sheet(config);
  if (place === null || sheet === undefined) throw new Error(messages.noCell(cell));
  selectIn(sheet, columnNumber(place[1] ?? ''), Number(place[2]), cell);
  return cell;
}

function selectIn(sheet: Sheet, column: number, row: number, cell: string): void {
  const isThere = row <= sheet.maxRows() && column <= sheet.maxColumns();
  if (!isThere) throw new Error(messages.noCell(cell));
  sheet.select({ row, column, rows: 1, columns: 1 });
}

/** 1-based. @example columnNumber('AA') // 27 */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
