import { date, fact, id, open, plain, tabOf } from './cells';
import { type Company, type Deal, type Driver, market } from './market';
import { dealRoles, type JourneyWorkbook, truthOf } from './workbook';

const DRIVERS: readonly Driver[] = ['industry', 'employees', 'tools'];
const STATUS = { won: 'Won', lost: 'Lost', open: 'Open' } as const;
const BRITISH = 'dd/mm/yyyy hh:mm';
const guid = (start: string, index: number) =>
  `${start}${String(index).padStart(4, '0')}-91f3-ee11-a204-6045bd0388c1`;

const accounts = [
  id<Company>('(Do Not Modify) Account', ({ index }) => guid('5a3b', index)),
  id<Company>('(Do Not Modify) Row Checksum', ({ index }) => `c${index * 7919}==`),
  plain<Company>('(Do Not Modify) Modified On', ({ lastActivity }) =>
    date(lastActivity + 0.5, BRITISH),
  ),
  plain<Company>('Account Name', ({ name }) => name),
  plain<Company>('Main Phone', ({ index }) => `+44 113 496 0${100 + index}`),
  plain<Company>('Address 1: City', ({ city }) => city),
  fact<Company>('country', 'Address 1: Country/Region', ({ country }) => country),
  open(
    0.06,
    [''],
    fact<Company>('industry', 'Industry', ({ industry }) => industry),
  ),
  open(
    0.08,
    [''],
    fact<Company>('employees', 'Number of Employees', ({ employees }) => employees),
  ),
  open(
    0.1,
    [''],
    plain<Company>('Annual Revenue', ({ revenue }) => ({ value: revenue, format: '£#,##0.00' })),
  ),
  fact<Company>('tools', 'Technologies', ({ tools }) => tools.join('; ')),
  plain<Company>('Primary Contact', ({ owner }) => owner),
];

const opportunities = [
  id<Deal>('(Do Not Modify) Opportunity', ({ index }) => guid('7c1d', index)),
  plain<Deal>('Topic', ({ company }) => `Interested in ${company.industry}`),
  plain<Deal>('Potential Customer', ({ company }) => company.name),
  plain<Deal>('Status', ({ outcome }) => STATUS[outcome]),
  plain<Deal>('Actual Close Date', ({ outcome, closed }) =>
    outcome === 'open' ? '' : date(closed, BRITISH),
  ),
  plain<Deal>('Created On', ({ created }) => date(created + 0.4, BRITISH)),
  plain<Deal>('Est. Revenue', ({ amount }) => amount),
  plain<Deal>('Rating', ({ index }) => ['Hot', 'Warm', 'Cold'][index % 3]),
];

/** Accounts and opportunities of Dynamics 365: `(Do Not Modify)` columns first. */
export function dynamics(): JourneyWorkbook {
  const { companies, deals } = market({ seed: 105, drivers: DRIVERS });
  return {
    name: 'Dynamics',
    tabs: [
      tabOf({ name: 'Active Accounts', columns: accounts, rows: companies, seed: 1 }),
      tabOf({ name: 'All Opportunities', columns: opportunities, rows: deals, seed: 2 }),
    ],
    ...truthOf(accounts, opportunities, DRIVERS),
    accounts: { sheet: 'Active Accounts', headerRow: 1, rows: companies.length },
    deals: {
      sheet: 'All Opportunities',
      joins: 'Account Name',
      columns: dealRoles('Potential Customer', ['Status', 'won = Won; lost = Lost; open = *'], {
        Amount: 'Est. Revenue',
        'Created on': 'Created On',
        'Closed on': 'Actual Close Date',
      }),
    },
    isBuildable: true,
    isPlain: true,
    exclusion: { field: 'Industry', value: 'Government' },
  };
}
