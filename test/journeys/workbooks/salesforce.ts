import { date, fact, id, open, plain, tabOf } from './cells';
import { type Company, type Deal, type Driver, market } from './market';
import { dealRoles, type JourneyWorkbook, truthOf } from './workbook';

const DRIVERS: readonly Driver[] = ['industry', 'employees', 'openRoles'];
const STAGES = { won: 'Closed Won', lost: 'Closed Lost', open: 'Proposal/Price Quote' } as const;
const AMERICAN = 'm/d/yyyy';

/** What a report has below its rows. */
const FOOTER = [
  [],
  ['Confidential Information - Do Not Distribute'],
  ['Copyright © 2000-2026 salesforce.com, inc. All rights reserved.'],
];

const accounts = [
  id<Company>('Account ID', ({ index }) => `0015g00000${String(index * 7).padStart(5, 'A')}QAB`),
  plain<Company>('Account Name', ({ name }) => name),
  plain<Company>('Account Owner', ({ owner }) => owner),
  plain<Company>('Billing City', ({ city }) => city),
  fact<Company>('country', 'Billing Country', ({ country }) => country),
  plain<Company>('Type', ({ index }) => (index % 3 === 0 ? 'Customer - Direct' : 'Prospect')),
  open(
    0.05,
    ['', '-'],
    fact<Company>('industry', 'Industry', ({ industry }) => industry),
  ),
  open(
    0.1,
    [''],
    fact<Company>('employees', 'Employees', ({ employees }) => employees),
  ),
  open(
    0.12,
    [''],
    plain<Company>('Annual Revenue', ({ revenue }) => ({ value: revenue, format: '$#,##0' })),
  ),
  fact<Company>('openRoles', 'Open Sales Roles', ({ openRoles }) => openRoles),
  plain<Company>('Last Activity', ({ lastActivity }) => date(lastActivity, AMERICAN)),
];

const opportunities = [
  plain<Deal>('Opportunity Name', ({ company, index }) => `${company.name}- ${index}`),
  id<Deal>('Opportunity ID', ({ index }) => `0065g00000${String(index * 3).padStart(5, 'B')}AAC`),
  plain<Deal>('Account Name', ({ company }) => company.name),
  plain<Deal>('Stage', ({ outcome }) => STAGES[outcome]),
  plain<Deal>('Amount', ({ amount }) => amount),
  plain<Deal>('Close Date', ({ closed }) => date(closed, AMERICAN)),
  plain<Deal>('Created Date', ({ created }) => date(created, AMERICAN)),
  plain<Deal>('Lead Source', ({ source }) => source),
  plain<Deal>('Opportunity Owner', ({ owner }) => owner),
];

/** Two reports of Salesforce, with the lines that it writes below them. */
export function salesforce(): JourneyWorkbook {
  const { companies, deals } = market({ seed: 102, drivers: DRIVERS });
  return {
    name: 'Salesforce',
    tabs: [
      tabOf({
        name: 'Accounts report',
        columns: accounts,
        rows: companies,
        seed: 1,
        below: FOOTER,
      }),
      tabOf({
        name: 'Opportunities report',
        columns: opportunities,
        rows: deals,
        seed: 2,
        below: FOOTER,
      }),
    ],
    ...truthOf(accounts, opportunities, DRIVERS),
    accounts: { sheet: 'Accounts report', headerRow: 1, rows: companies.length },
    deals: {
      sheet: 'Opportunities report',
      columns: dealRoles(
        'Account Name',
        ['Stage', 'won = Closed Won; lost = Closed Lost; open = *'],
        { Amount: 'Amount', 'Created on': 'Created Date', 'Closed on': 'Close Date' },
      ),
    },
    isBuildable: true,
    isPlain: true,
    exclusion: { field: 'Industry', value: 'Government' },
  };
}
