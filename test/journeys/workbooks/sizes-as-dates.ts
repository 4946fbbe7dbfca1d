import type { TabCell } from '../../../src/host/core/api';
import { band, date, fact, iso, open, plain, tabOf } from './cells';
import { type Company, type Deal, type Driver, market, TODAY } from './market';
import { dealRoles, type JourneyWorkbook, truthOf } from './workbook';

const DRIVERS: readonly Driver[] = ['employees', 'industry', 'openRoles'];
const YEAR = new Date(TODAY * 86_400_000).getUTCFullYear();
const day = (...parts: [year: number, month: number, day: number]) =>
  Date.UTC(...parts) / 86_400_000;

/** What a spreadsheet makes of a range that reads as a date: `1-10` and `11-50`. */
const AS_DATES: Readonly<Record<string, TabCell>> = {
  '1-10': date(day(YEAR, 0, 10), 'm-d'),
  '11-50': date(day(1950, 10, 1), 'm-yy'),
};

const list = [
  plain<Company>('name', ({ name }) => name),
  plain<Company>('domain', ({ domain }) => domain),
  fact<Company>('industry', 'industry', ({ industry }) => industry),
  open(
    0.04,
    [''],
    fact<Company>('employees', 'size range', ({ employees }) => {
      const range = band(employees);
      return AS_DATES[range] ?? range;
    }),
  ),
  fact<Company>('country', 'country', ({ country }) => country.toLowerCase()),
  plain<Company>('locality', ({ city }) => city),
  plain<Company>('year founded', ({ founded }) => founded),
  plain<Company>('linkedin url', ({ domain }) => `linkedin.com/company/${domain}`),
  fact<Company>('openRoles', 'open roles', ({ openRoles }) => openRoles),
];

const deals = [
  plain<Deal>('domain', ({ company }) => company.domain),
  plain<Deal>('stage', ({ outcome }) => outcome),
  plain<Deal>('amount', ({ amount }) => amount),
  plain<Deal>('created_at', ({ created }) => iso(created)),
  plain<Deal>('closed_at', ({ outcome, closed }) => (outcome === 'open' ? '' : iso(closed))),
];

/** A list of LinkedIn or Clearbit, opened as CSV: its small size ranges have become dates. */
export function sizesAsDates(): JourneyWorkbook {
  const { companies, deals: dealRows } = market({ seed: 107, drivers: DRIVERS });
  return {
    name: 'Sizes as dates',
    tabs: [
      tabOf({ name: 'companies', columns: list, rows: companies, seed: 1 }),
      tabOf({ name: 'deals', columns: deals, rows: dealRows, seed: 2 }),
    ],
    ...truthOf(list, deals, DRIVERS),
    accounts: { sheet: 'companies', headerRow: 1, rows: companies.length },
    deals: {
      sheet: 'deals',
      columns: dealRoles('domain', ['stage', 'won = won; lost = lost; open = *'], {
        Amount: 'amount',
        'Created on': 'created_at',
        'Closed on': 'closed_at',
      }),
    },
    isBuildable: true,
    isPlain: false,
    exclusion: { field: 'industry', value: 'Government' },
  };
}
