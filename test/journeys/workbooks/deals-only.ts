import { date, fact, id, open, plain, tabOf } from './cells';
import { type Deal, type Driver, market } from './market';
import { dealRoles, type JourneyWorkbook, truthOf } from './workbook';

const DRIVERS: readonly Driver[] = ['industry', 'demo', 'openRoles'];
const STATUS = { won: 'Won', lost: 'Lost', open: 'Open' } as const;

const deals = [
  id<Deal>('Deal ID', ({ index }) => `D${String(index).padStart(3, '0')}`),
  plain<Deal>('Product', ({ index }) => `Product ${'ABC'[index % 3]}`),
  plain<Deal>('Seller', ({ owner }) => owner),
  open(
    0.06,
    ['Unknown'],
    fact<Deal>('industry', 'Client_sector', ({ company }) => company.industry),
  ),
  fact<Deal>('employees', 'Client_size', ({ company: { employees } }) =>
    employees < 100 ? 'Small' : employees <= 1000 ? 'Mid' : 'Big',
  ),
  fact<Deal>('demo', 'Demo_given', ({ company }) => (company.demo ? 'Yes' : 'No')),
  fact<Deal>('openRoles', 'Hiring', ({ company }) =>
    company.openRoles >= 3 ? 'Growth' : 'Stable',
  ),
  open(
    0.1,
    ['Unknown'],
    plain<Deal>('Source', ({ source }) => source),
  ),
  plain<Deal>('Closed on', ({ outcome, closed }) => (outcome === 'open' ? '' : date(closed))),
  plain<Deal>('Status', ({ outcome }) => STATUS[outcome]),
];

/** Deals and what was noted of each; there is no list of accounts. */
export function dealsOnly(): JourneyWorkbook {
  const { deals: rows } = market({ seed: 115, drivers: DRIVERS });
  return {
    name: 'Deals only',
    tabs: [tabOf({ name: 'Deals', columns: deals, rows, seed: 1 })],
    ...truthOf([], deals, DRIVERS),
    deals: {
      sheet: 'Deals',
      columns: dealRoles('Deal ID', ['Status', 'won = Won; lost = Lost; open = *'], {
        'Closed on': 'Closed on',
      }),
    },
    isBuildable: true,
    isPlain: false,
    exclusion: { field: 'Client_sector', value: 'Government' },
  };
}
