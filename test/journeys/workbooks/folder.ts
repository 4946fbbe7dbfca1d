import { basename } from 'node:path';
import type { TabData } from '../../../src/host/core/api';
import { readFolder } from '../../../src/host/core/csv/folder';
import { dayOf } from './cells';
import { TODAY } from './market';
import type { JourneyWorkbook } from './workbook';

const YEAR = 2026;
const OLD_DAYS = 365;

/** A folder of CSV files as a workbook of which nothing is known but its cells. */
export async function folderWorkbook(folder: string): Promise<JourneyWorkbook> {
  const { tabs } = await readFolder(folder, YEAR);
  const accounts = tabs.find(({ name }) => /account|compan/i.test(name));
  const deals = tabs.find(({ name }) => /deal|opportunit/i.test(name));
  return {
    name: basename(folder),
    tabs,
    ...oldDeals(deals),
    headers: tabs.flatMap(headersOf),
    signal: [],
    ids: [],
    ...(accounts && {
      accounts: { sheet: accounts.name, headerRow: 1, rows: accounts.rows.length - 1 },
    }),
    deals: { sheet: deals?.name ?? '', columns: [] },
    isBuildable: undefined,
    isPlain: false,
    exclusion: rarestValue(accounts ?? deals),
  };
}

/** The day of the newest date, where it is out of the window that ends today. */
function oldDeals(deals: TabData | undefined): { readonly asOf?: number } {
  const cells = deals?.rows.flat() ?? [];
  const days = cells.flatMap((cell) =>
    cell?.format?.includes('yyyy') && typeof cell.value === 'number' ? [dayOf(cell.value)] : [],
  );
  const newest = days.reduce((latest, day) => Math.max(latest, day), 0);
  return newest === 0 || newest > TODAY - OLD_DAYS ? {} : { asOf: newest };
}

function headersOf({ rows }: TabData): string[] {
  return (rows[0] ?? []).map((cell) => String(cell?.value ?? '').trim());
}

/** A value of the first column that holds few different texts. */
function rarestValue(tab: TabData | undefined): JourneyWorkbook['exclusion'] {
  const [, ...rows] = tab?.rows ?? [];
  for (const [column, field] of (tab ? headersOf(tab) : []).entries()) {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const value = row[column]?.value;
      if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (counts.size < 2 || counts.size > 20) continue;
    const [value = ''] = [...counts].sort((a, b) => a[1] - b[1])[0] ?? [];
    return { field, value };
  }
  return { field: '', value: '' };
}
