import type { TabData } from '../../../src/host/core/api';
import { tab } from '../../host/support/tab';
import { configTab, day } from './config-tab';
import { type Addon, openAddon } from './open-addon';
import { userSpreadsheet } from './services';

export { configTab, day, gridTab } from './config-tab';

type Plain = Parameters<typeof tab>[1][number];

export const HEADERS = [
  'Account',
  'Domain',
  'Industry',
  'Employees',
  'Last visit',
  'Country',
  'Revenue',
  'Founded',
  'CRM',
  'Source',
  'Owner',
  'Notes',
];

/** One that fits, one that does not, a blank row, one half known, one that is excluded. */
export const ROWS: readonly Plain[][] = [
  ['Northwind', 'northwind.example', 'Software', 320, day('2026-05-31')],
  ['Contoso', 'contoso.example', 'Retail', '51-200', null],
  [],
  ['Fabrikam', 'fabrikam.example', ' fintech ', 'n/a', day('2025-07-30')],
  ['Ministry', 'ministry.example', 'Government', 5_000, day('2026-06-01')],
];

/** The accounts tab of these tests: A to L, header row first. */
export function accountsTab(rows: readonly Plain[][] = ROWS, headers: Plain[] = HEADERS): TabData {
  return tab('Accounts', headers, ...rows);
}

/** A spreadsheet with accounts, `ICP Config` and the named range over it. */
export async function openDefined(
  accounts: TabData = accountsTab(),
  ...others: readonly TabData[]
): Promise<Addon> {
  const addon = await openAddon([accounts, configTab('ICP Config'), ...others]);
  const spreadsheet = userSpreadsheet(addon.document);
  spreadsheet.setNamedRange('ICP_CONFIG', spreadsheet.getRange("'ICP Config'!A1:N120"));
  return addon;
}
