import type { Definition } from '../../../src/definition/definition';
import { encodeNew } from '../../../src/definition/sheet/encode';
import { numberFormats } from '../../../src/definition/sheet/save-step';
import type { Cell } from '../../../src/engine/model';
import type { TabCell, TabData } from '../../../src/host/core/api';
import { tab } from '../../host/support/open-fixture';
import { smallDefinition } from '../../support/definitions';
import { type Addon, openAddon } from './open-addon';
import { userSpreadsheet } from './services';

type Plain = Parameters<typeof tab>[1][number];

/** A day as a cell of a sheet holds it. @example day('2026-05-31').value // 46173 */
export function day(iso: string): TabCell {
  return { value: Date.parse(iso) / 86_400_000 + 25_569, format: 'yyyy-mm-dd' };
}

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

/** A definition as a config tab. */
export function configTab(name: string, definition: Definition = smallDefinition): TabData {
  const { grid, kinds } = encodeNew(definition);
  const cell = (value: unknown, kind: keyof typeof numberFormats): TabCell | null =>
    value === '' ? null : { value: value as TabCell['value'], format: numberFormats[kind] };
  const rows = grid.map((row, r) => row.map((value, c) => cell(value, kinds[r]?.[c] ?? 'text')));
  return { name, rows };
}

/** Any grid of cells as a tab. */
export function gridTab(name: string, grid: readonly (readonly Cell[])[]): TabData {
  const cell = (value: Cell): TabCell | null => {
    if (value === '') return null;
    return typeof value === 'object' ? day(value.toISOString().slice(0, 10)) : { value };
  };
  return { name, rows: grid.map((row) => row.map(cell)) };
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
