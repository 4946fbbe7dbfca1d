import { band, fact, id, iso, millions, open, plain, tabOf } from './cells';
import { type Company, type Deal, type Driver, market } from './market';
import { dealRoles, type JourneyWorkbook, truthOf } from './workbook';

const DRIVERS: readonly Driver[] = ['employees', 'tools', 'funding'];
const STAGES = { won: 'Closed Won', lost: 'Closed Lost', open: 'Discovery' } as const;

const list = [
  plain<Company>('Company', ({ name }) => name),
  plain<Company>('Company Name for Emails', ({ name }) => name.split(' ')[0]),
  fact<Company>('industry', 'Industry', ({ industry }) => industry.toLowerCase()),
  open(
    0.05,
    [''],
    fact<Company>('employees', 'Employee Range', ({ employees }) => band(employees)),
  ),
  plain<Company>('Website', ({ domain }) => `http://www.${domain}`),
  plain<Company>(
    'Company Linkedin Url',
    ({ domain }) => `http://www.linkedin.com/company/${domain}`,
  ),
  fact<Company>('country', 'Company Country', ({ country }) => country),
  fact<Company>('tools', 'Technologies', ({ tools }) => tools.join(', ')),
  open(
    0.1,
    ['', 'N/A'],
    plain<Company>('Annual Revenue', ({ revenue }) => millions(revenue)),
  ),
  open(
    0.05,
    [''],
    fact<Company>('funding', 'Latest Funding', ({ funding }) => funding),
  ),
  plain<Company>('Founded Year', ({ founded }) => founded),
  plain<Company>('Keywords', ({ tools, industry }) => `${industry}, ${tools.length} tools, b2b`),
  id<Company>(
    'Apollo Account Id',
    ({ index }) => `63f0${(index * 65_537).toString(16).padStart(8, '0')}`,
  ),
];

const deals = [
  id<Deal>('Deal ID', ({ index }) => `D-${1000 + index}`),
  plain<Deal>('Website', ({ company }) => company.domain.toUpperCase()),
  plain<Deal>('Stage', ({ outcome }) => STAGES[outcome]),
  plain<Deal>('Deal value', ({ amount }) => `$${amount / 1000}k`),
  plain<Deal>('Created on', ({ created }) => iso(created)),
  plain<Deal>('Closed on', ({ outcome, closed }) => (outcome === 'open' ? '' : iso(closed))),
];

/** A list as Apollo or ZoomInfo sell it: size ranges, `$12.5M`, technologies in one cell. */
export function vendorList(): JourneyWorkbook {
  const { companies, deals: dealRows } = market({ seed: 106, drivers: DRIVERS });
  return {
    name: 'Vendor list',
    tabs: [
      tabOf({ name: 'apollo-accounts-export', columns: list, rows: companies, seed: 1 }),
      tabOf({ name: 'Deals', columns: deals, rows: dealRows, seed: 2 }),
    ],
    ...truthOf(list, deals, DRIVERS),
    accounts: { sheet: 'apollo-accounts-export', headerRow: 1, rows: companies.length },
    deals: {
      sheet: 'Deals',
      columns: dealRoles('Website', ['Stage', 'won = Closed Won; lost = Closed Lost; open = *'], {
        Amount: 'Deal value',
        'Created on': 'Created on',
        'Closed on': 'Closed on',
      }),
    },
    isBuildable: true,
    isPlain: true,
    exclusion: { field: 'Industry', value: 'government' },
  };
}
