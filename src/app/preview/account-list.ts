import type { Definition } from '../../definition/definition';
import type { Cell } from '../../engine/model';
import { messages } from '../messages';
import { placeColumns } from '../score-accounts/own-columns';
import type { Workbook } from '../workbook';

/** A tab of accounts or deals as a preview reads it. */
export interface ListedTab {
  readonly sheet: string;
  /** 1-based. */
  readonly headerRow: number;
  /** The header row; `''` over the columns that Score accounts writes. */
  readonly headers: readonly Cell[];
  /** All rows below it, without what Score accounts wrote. */
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The accounts of a definition. Own columns are not data: they are blank here, as they are for
 * Score accounts.
 *
 * @throws Where there is no such tab.
 */
export function listAccounts(workbook: Workbook, { settings }: Definition): ListedTab {
  const sheet = workbook.sheet(settings.accountsSheet);
  if (sheet === undefined) throw new Error(messages.noAccountsSheet(settings.accountsSheet));
  const tab = listTab(sheet.name, sheet.values(), settings.headerRow);
  const own = new Set(placeColumns(tab.headers).columns);
  const data = (row: readonly Cell[]) => row.map((cell, column) => (own.has(column) ? '' : cell));
  return { ...tab, headers: data(tab.headers), rows: tab.rows.map(data) };
}

/** A tab's header row and the rows below it. */
export function listTab(
  sheet: string,
  values: readonly (readonly Cell[])[],
  headerRow: number,
): ListedTab {
  return { sheet, headerRow, headers: values[headerRow - 1] ?? [], rows: values.slice(headerRow) };
}
