import type { ListedTab } from '../accounts/account-list';
import type { JoinedDeals } from '../deals/joined-deals';
import type { Workbook } from '../workbook';
import { words } from './words';

/** Which account is meant: 0-based among the accounts, -1 for none, and why there is none. */
export interface Selected {
  readonly row: number;
  /** In words; left out where nothing is to be said. */
  readonly missing?: string;
}

/**
 * The account that is selected: its row, or a deal of it.
 *
 * @param workbook - The spreadsheet.
 * @param listed - The accounts.
 * @param joined - The deals.
 * @example selectedAccount(workbook, listed, joined) // { row: 77 }
 */
export function selectedAccount(
  workbook: Workbook,
  { sheet, headerRow, rows }: ListedTab,
  joined: JoinedDeals | string | undefined,
): Selected {
  const selection = workbook.selection();
  if (selection?.sheet === sheet) {
    const row = selection.row - headerRow - 1;
    return rows[row] === undefined ? { row: -1 } : { row };
  }
  if (typeof joined !== 'object' || selection?.sheet !== joined.sheet.name) return { row: -1 };
  const { deals, accounts, columns, join } = joined;
  const deal = deals.numbers.indexOf(selection.row);
  if (deal < 0) return { row: -1 };
  const number = accounts.numbers[join?.accounts[deal] ?? -1];
  if (number !== undefined) return { row: number - headerRow - 1 };
  const key = String(deals.rows[deal]?.[columns.of('Account key') ?? -1] ?? '').trim();
  return { row: -1, missing: words.noAccount(joined.sheet.name, selection.row, key, sheet) };
}
