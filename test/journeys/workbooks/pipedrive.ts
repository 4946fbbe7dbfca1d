import { fact, id, iso, open, plain, tabOf } from './cells';
import { type Company, type Deal, type Driver, market } from './market';
import { dealRoles, type JourneyWorkbook, truthOf } from './workbook';

const DRIVERS: readonly Driver[] = ['employees', 'funding', 'demo'];
const STATUS = { won: 'Won', lost: 'Lost', open: 'Open' } as const;
const time = (day: number) => `${iso(day)} 10:24:31`;

const organizations = [
  id<Company>('Organization - ID', ({ index }) => index + 1),
  plain<Company>('Organization - Name', ({ name }) => name),
  plain<Company>('Organization - Address', ({ city, country }) => `${city}, ${country}`),
  plain<Company>('Organization - Owner', ({ owner }) => owner),
  fact<Company>('industry', 'Organization - Industry', ({ industry }) => industry),
  open(
    0.08,
    [''],
    fact<Company>('employees', 'Organization - Number of employees', ({ employees }) => employees),
  ),
  open(
    0.1,
    [''],
    plain<Company>('Organization - Annual revenue', ({ revenue }) => revenue),
  ),
  open(
    0.05,
    ['', '-'],
    fact<Company>('funding', 'Organization - Funding stage', ({ funding }) => funding),
  ),
  fact<Company>('demo', 'Organization - Demo requested', ({ demo }) => (demo ? 'Yes' : 'No')),
  plain<Company>('Organization - Last activity date', ({ lastActivity }) => iso(lastActivity)),
];

const deals = [
  id<Deal>('Deal - ID', ({ index }) => index + 1),
  plain<Deal>('Deal - Title', ({ company }) => `${company.name} deal`),
  plain<Deal>('Deal - Organization', ({ company }) => company.name),
  plain<Deal>('Deal - Value', ({ amount }) => amount),
  plain<Deal>('Deal - Currency of Value', () => 'EUR'),
  plain<Deal>('Deal - Owner', ({ owner }) => owner),
  plain<Deal>('Deal - Status', ({ outcome }) => STATUS[outcome]),
  plain<Deal>('Deal - Deal created', ({ created }) => time(created)),
  plain<Deal>('Deal - Deal closed on', ({ outcome, closed }) =>
    outcome === 'open' ? '' : time(closed),
  ),
  plain<Deal>('Deal - Lost reason', ({ outcome, index }) =>
    outcome === 'lost' ? ['Price', 'No budget', 'Timing'][index % 3] : '',
  ),
];

/** Organizations and deals of Pipedrive: every header names its record, times are texts. */
export function pipedrive(): JourneyWorkbook {
  const { companies, deals: dealRows } = market({ seed: 103, drivers: DRIVERS });
  return {
    name: 'Pipedrive',
    tabs: [
      tabOf({ name: 'organizations-1', columns: organizations, rows: companies, seed: 1 }),
      tabOf({ name: 'deals-1', columns: deals, rows: dealRows, seed: 2 }),
    ],
    ...truthOf(organizations, deals, DRIVERS),
    accounts: { sheet: 'organizations-1', headerRow: 1, rows: companies.length },
    deals: {
      sheet: 'deals-1',
      joins: 'Organization - Name',
      columns: dealRoles(
        'Deal - Organization',
        ['Deal - Status', 'won = Won; lost = Lost; open = *'],
        {
          Amount: 'Deal - Value',
          'Created on': 'Deal - Deal created',
          'Closed on': 'Deal - Deal closed on',
        },
      ),
    },
    isBuildable: true,
    isPlain: true,
    exclusion: { field: 'Organization - Industry', value: 'Government' },
  };
}
