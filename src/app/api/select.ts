import { columnLetters } from '../../definition/a1';
import { configSheetName } from '../../definition/names';
import { placeAddress } from '../../definition/sheet/place-address';
import type { Answer } from '../../protocol/answer';
import type { RequestOf } from '../../protocol/requests';
import { cellPlace } from '../cell-place';
import { words } from '../deals/words';
import { isOurs } from '../formulas/calls';
import { loadDefinition } from '../load-definition';
import { messages } from '../messages';
import type { Outside } from '../outside';
import type { Sheet } from '../workbook';
import { words as apiWords } from './words';

/** Brings the row of an account or a deal, a cell of the definition or a formula of ours to the front; no other cell. */
export function select(outside: Outside, request: RequestOf<'select'>): Answer<'select'> {
  const { name, target } = request;
  const selectTarget = selectors[target.kind] as Select<typeof target>;
  return { ok: true, selected: selectTarget(outside, name, target) };
}

type Target = RequestOf<'select'>['target'];
type AccountTarget = Extract<Target, { kind: 'account' }>;
type Select<T extends Target> = (outside: Outside, name: string, target: T) => string;

const selectors: { readonly [K in Target['kind']]: Select<Extract<Target, { kind: K }>> } = {
  account: selectAccount,
  deal: selectDeal,
  cell: (outside, name, { cell }) => selectCell(outside, name, cell),
  role: selectRole,
  formula: (outside, _, place) => selectFormula(outside, place),
};

function selectAccount(outside: Outside, name: string, account: AccountTarget): string {
  const { accountsSheet, headerRow } = settingsOf(outside, name);
  const sheet = outside.workbook.sheet(accountsSheet);
  if (sheet === undefined) throw new Error(messages.noAccountsSheet(accountsSheet));
  return selectRow(sheet, accountsSheet, headerRow + 1 + account.row, account.column);
}

/** A deal is known by its row in the sheet, as the report lists it. */
function selectDeal(outside: Outside, name: string, { row }: { readonly row: number }): string {
  const { dealsSheet, headerRow } = settingsOf(outside, name);
  const sheet = outside.workbook.sheet(dealsSheet);
  if (sheet === undefined) throw new Error(words.noDealsSheet(dealsSheet));
  if (row <= headerRow) throw new Error(apiWords.noRow(row, dealsSheet));
  return selectRow(sheet, dealsSheet, row);
}

function settingsOf({ workbook, clock }: Outside, name: string) {
  return loadDefinition(workbook, name, clock).definition.settings;
}

/** @param column - Of the one cell; without it the whole row. */
function selectRow(sheet: Sheet, name: string, row: number, column?: number): string {
  if (row > sheet.maxRows()) throw new Error(apiWords.noRow(row, name));
  const cell = column === undefined ? '' : `${name}!${columnLetters(column - 1)}${row}`;
  if (column !== undefined) selectIn(sheet, column, row, cell);
  else sheet.select({ row, column: 1, rows: 1, columns: sheet.maxColumns() });
  return cell || `${name}!${row}:${row}`;
}

function selectCell({ workbook }: Outside, name: string, cell: string): string {
  const config = configSheetName(name);
  const place = cell.startsWith(`${config}!`)
    ? cellPlace(cell.slice(config.length + 1))
    : undefined;
  const sheet = workbook.sheet(config);
  if (place === undefined || sheet === undefined) throw new Error(apiWords.noCell(cell));
  selectIn(sheet, place.column, place.row, cell);
  return cell;
}

function selectRole(
  outside: Outside,
  name: string,
  { role }: Extract<Target, { kind: 'role' }>,
): string {
  const { workbook, clock } = outside;
  const config = configSheetName(name);
  const { deals } = loadDefinition(workbook, name, clock).definition;
  const at = deals.findIndex((one) => one.role === role);
  const grid = workbook.sheet(config)?.values() ?? [];
  const cell = placeAddress(grid, 'deals', at < 0 ? undefined : at, 'header');
  return selectCell(outside, name, `${config}!${cell}`);
}

function selectFormula({ workbook }: Outside, place: Extract<Target, { kind: 'formula' }>): string {
  const { sheet: tab, row, column } = place;
  const cell = `${tab}!${columnLetters(column - 1)}${row}`;
  const sheet = workbook.sheet(tab);
  const area = { row, column, rows: 1, columns: 1 };
  const isFormula = sheet && isIn(sheet, column, row) && isOurs(sheet.formulas(area)[0]?.[0] ?? '');
  if (!isFormula) throw new Error(apiWords.noCell(cell));
  sheet.select(area);
  return cell;
}

function selectIn(sheet: Sheet, column: number, row: number, cell: string): void {
  if (!isIn(sheet, column, row)) throw new Error(apiWords.noCell(cell));
  sheet.select({ row, column, rows: 1, columns: 1 });
}

function isIn(sheet: Sheet, column: number, row: number): boolean {
  return row > 0 && row <= sheet.maxRows() && column <= sheet.maxColumns();
}
