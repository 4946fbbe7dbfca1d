import { fact, id, iso, open, plain, tabOf } from './cells';
import { type Company, type Deal, type Driver, market } from './market';
import { dealRoles, type JourneyWorkbook, truthOf } from './workbook';

const DRIVERS: readonly Driver[] = ['industry', 'country', 'openRoles'];
const STAGES = {
  won: 'Closed Won',
  lost: 'Closed-Lost to Competition',
  open: 'Needs Analysis',
} as const;

const accounts = [
  id<Company>('Record Id', ({ index }) => `zcrm_${4_876_876_000_000_000 + index * 1001}`),
  plain<Company>('Account Name', ({ name }) => name),
  plain<Company>('Website', ({ domain }) => `https://www.${domain}/`),
  plain<Company>('Account Owner', ({ owner }) => owner),
  open(
    0.05,
    ['-None-', ''],
    fact<Company>('industry', 'Industry', ({ industry }) => industry),
  ),
  open(
    0.07,
    ['0', ''],
    fact<Company>('employees', 'Employees', ({ employees }) => employees),
  ),
  open(
    0.1,
    [''],
    plain<Company>('Annual Revenue', ({ revenue }) => revenue),
  ),
  fact<Company>('country', 'Billing Country', ({ country }) => country),
  plain<Company>('Ownership', ({ index }) => (index % 4 === 0 ? 'Public' : 'Private')),
  fact<Company>('openRoles', 'Open roles', ({ openRoles }) => openRoles),
  plain<Company>('Last Activity Time', ({ lastActivity }) => `${iso(lastActivity)} 09:12:00`),
  plain<Company>('Time spent on website', ({ visits }) => Math.round(visits / 7)),
];

const deals = [
  id<Deal>('Record Id', ({ index }) => `zcrm_${5_876_876_000_000_000 + index * 1001}`),
  plain<Deal>('Deal Name', ({ company }) => `${company.name} renewal`),
  plain<Deal>('Account Name', ({ company }) => company.name),
  plain<Deal>('Stage', ({ outcome }) => STAGES[outcome]),
  plain<Deal>('Amount', ({ amount }) => amount),
  plain<Deal>('Closing Date', ({ closed }) => iso(closed)),
  plain<Deal>('Created Time', ({ created }) => `${iso(created)} 09:12:00`),
  plain<Deal>('Lead Source', ({ source }) => source),
  plain<Deal>('Probability (%)', ({ outcome }) => ({ won: 100, lost: 0, open: 20 })[outcome]),
];

/** Accounts and deals of Zoho: `-None-`, prefixed ids, a probability that knows the outcome. */
export function zoho(): JourneyWorkbook {
  const { companies, deals: dealRows } = market({ seed: 104, drivers: DRIVERS });
  return {
    name: 'Zoho',
    tabs: [
      tabOf({ name: 'Accounts', columns: accounts, rows: companies, seed: 1 }),
      tabOf({ name: 'Potentials', columns: deals, rows: dealRows, seed: 2 }),
    ],
    ...truthOf(accounts, deals, DRIVERS),
    accounts: { sheet: 'Accounts', headerRow: 1, rows: companies.length },
    deals: {
      sheet: 'Potentials',
      columns: dealRoles(
        'Account Name',
        ['Stage', 'won = Closed Won; lost = Closed-Lost to Competition; open = *'],
        { Amount: 'Amount', 'Created on': 'Created Time', 'Closed on': 'Closing Date' },
      ),
    },
    isBuildable: true,
    isPlain: true,
    exclusion: { field: 'Industry', value: 'Government' },
  };
}
