import type { Definition } from '../../definition/definition';
import type { ListedTab } from '../accounts/account-list';
import { gridOf, readList } from '../accounts/list';
import type { Sheet, Workbook } from '../workbook';
import { type DealColumns, dealColumns } from './deal-columns';
import type { Join } from './join-accounts';
import { joinTabs } from './join-tabs';
import { type Grid, type Tab, tabOf } from './tab';

/** Deals with the account of each. */
export interface JoinedDeals {
  readonly sheet: Sheet;
  readonly grid: Grid;
  readonly deals: Tab;
  readonly columns: DealColumns;
  readonly accounts: Tab;
  /** Indexes are those of the rows of `accounts`; `undefined` where both are one tab. */
  readonly join: Join | undefined;
}

/**
 * Reads the deals and joins them to accounts that were read: two calls that move data.
 *
 * @param workbook - The spreadsheet.
 * @param definition - Names the deals tab, and its columns.
 * @param listed - The accounts.
 * @returns In words why that can't be done; `undefined` where there is no deals tab.
 */
export function joinedDeals(
  workbook: Workbook,
  definition: Definition,
  listed: ListedTab,
): JoinedDeals | string | undefined {
  const { dealsSheet, headerRow } = definition.settings;
  const sheet = workbook.sheet(dealsSheet);
  if (sheet === undefined) return undefined;
  const isOneTab = sheet.name === listed.sheet;
  const grid = gridOf(isOneTab ? listed : readList(workbook, sheet, headerRow));
  try {
    const deals = tabOf(dealsSheet, grid, headerRow);
    const accounts = isOneTab ? deals : tabOf(listed.sheet, gridOf(listed), listed.headerRow);
    const columns = dealColumns(definition, deals);
    const join = isOneTab ? undefined : joinTabs(definition, deals, accounts, columns);
    return { sheet, grid, deals, columns, accounts, join };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
