import { date, fact, id, open, plain, tabOf } from './cells';
import { type Company, type Deal, type Driver, market } from './market';
import { dealRoles, type JourneyWorkbook, truthOf } from './workbook';

const DRIVERS: readonly Driver[] = ['industry', 'employees', 'demo'];
const INDUSTRY_CODES: Readonly<Record<string, string>> = {
  Software: 'COMPUTER_SOFTWARE',
  Fintech: 'FINANCIAL_SERVICES',
  Manufacturing: 'MACHINERY',
  Logistics: 'LOGISTICS_AND_SUPPLY_CHAIN',
  Healthcare: 'HOSPITAL_HEALTH_CARE',
  Government: 'GOVERNMENT_ADMINISTRATION',
};
const STAGES = { won: 'Closed Won', lost: 'Closed Lost', open: 'Presentation Scheduled' } as const;
const WITH_TIME = 'yyyy-mm-dd hh:mm';

const companies = [
  id<Company>('Record ID', ({ index }) => 9_482_113_000 + index * 17),
  plain<Company>('Company name', ({ name }) => name),
  plain<Company>('Company owner', ({ owner }) => owner),
  plain<Company>('Create Date', ({ lastActivity }) => date(lastActivity - 200 + 0.4, WITH_TIME)),
  plain<Company>('Phone Number', ({ index }) => `+1 617-555-0${100 + index}`),
  plain<Company>('Last Activity Date', ({ lastActivity }) => date(lastActivity + 0.6, WITH_TIME)),
  plain<Company>('City', ({ city }) => city),
  fact<Company>('country', 'Country/Region', ({ country }) => country),
  open(
    0.06,
    [''],
    fact<Company>('industry', 'Industry', ({ industry }) => INDUSTRY_CODES[industry]),
  ),
  open(
    0.08,
    [''],
    fact<Company>('employees', 'Number of Employees', ({ employees }) => employees),
  ),
  open(
    0.1,
    [''],
    plain<Company>('Annual Revenue', ({ revenue }) => revenue),
  ),
  plain<Company>('Company Domain Name', ({ domain }) => domain),
  fact<Company>('demo', 'Demo requested', ({ demo }) => (demo ? 'Yes' : 'No')),
];

const deals = [
  id<Deal>('Deal ID', ({ index }) => 18_220_440_000 + index * 31),
  plain<Deal>('Deal Name', ({ company, index }) => `${company.name} - New Deal ${index}`),
  plain<Deal>('Deal Stage', ({ outcome }) => STAGES[outcome]),
  plain<Deal>('Close Date', ({ closed }) => date(closed + 0.5, WITH_TIME)),
  plain<Deal>('Deal owner', ({ owner }) => owner),
  plain<Deal>('Amount', ({ amount }) => amount),
  plain<Deal>('Created on', ({ created }) => date(created + 0.3, WITH_TIME)),
  plain<Deal>('Pipeline', () => 'Sales Pipeline'),
  plain<Deal>('Associated Company', ({ company }) => company.name),
];

/** Companies and deals as HubSpot exports all its default columns: codes for industries, times with days. */
export function hubspot(): JourneyWorkbook {
  const { companies: rows, deals: dealRows } = market({ seed: 101, drivers: DRIVERS });
  return {
    name: 'HubSpot',
    tabs: [
      tabOf({ name: 'Companies', columns: companies, rows, seed: 1 }),
      tabOf({ name: 'Deals', columns: deals, rows: dealRows, seed: 2 }),
    ],
    ...truthOf(companies, deals, DRIVERS),
    accounts: { sheet: 'Companies', headerRow: 1, rows: rows.length },
    deals: {
      sheet: 'Deals',
      joins: 'Company name',
      columns: dealRoles(
        'Associated Company',
        ['Deal Stage', 'won = Closed Won; lost = Closed Lost; open = *'],
        { Amount: 'Amount', 'Created on': 'Created on', 'Closed on': 'Close Date' },
      ),
    },
    isBuildable: true,
    isPlain: true,
    exclusion: { field: 'Industry', value: 'GOVERNMENT_ADMINISTRATION' },
  };
}
