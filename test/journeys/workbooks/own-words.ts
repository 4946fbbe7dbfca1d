import { date, fact, id, plain, tabOf } from './cells';
import { type Company, type Deal, type Driver, market } from './market';
import { dealRoles, type JourneyWorkbook, truthOf } from './workbook';

const DRIVERS: readonly Driver[] = ['industry', 'employees', 'demo'];
const STATES = { won: 'A1', lost: 'Z9', open: 'M5' } as const;

const parties = [
  id<Company>('Kz', ({ index }) => `P${1000 + index}`),
  plain<Company>('Called', ({ name }) => name),
  fact<Company>('industry', 'Klass', ({ industry }) => industry),
  fact<Company>('employees', 'Heads', ({ employees }) => employees),
  fact<Company>('demo', 'Seen', ({ demo }) => (demo ? 'yes' : 'no')),
  plain<Company>('Place', ({ country }) => country),
  plain<Company>('Touched', ({ lastActivity }) => date(lastActivity)),
];

const affairs = [
  id<Deal>('Affair', ({ index }) => `F${index}`),
  plain<Deal>('Party', ({ company }) => `P${1000 + company.index}`),
  plain<Deal>('State', ({ outcome }) => STATES[outcome]),
  plain<Deal>('Begun', ({ created }) => date(created)),
  plain<Deal>('Over', ({ outcome, closed }) => (outcome === 'open' ? '' : date(closed))),
  plain<Deal>('Sum', ({ amount }) => amount),
];

/** Looks more like a list of accounts than the one that is: last year's, which nobody scores. */
const archive = [
  plain<Company>('Company', ({ name }) => name),
  plain<Company>('Industry', ({ industry }) => industry),
  plain<Company>('Employees', ({ employees }) => employees),
  plain<Company>('Country', ({ country }) => country),
];

/** A system of its own words: no header, no stage and no tab says what it is. */
export function ownWords(): JourneyWorkbook {
  const { companies, deals } = market({ seed: 131, drivers: DRIVERS });
  return {
    name: 'Own words',
    tabs: [
      tabOf({
        name: 'Customers last year',
        columns: archive,
        rows: companies.slice(0, 60),
        seed: 3,
      }),
      tabOf({ name: 'Parties', columns: parties, rows: companies, seed: 1 }),
      tabOf({ name: 'Affairs', columns: affairs, rows: deals, seed: 2 }),
    ],
    ...truthOf(parties, affairs, DRIVERS),
    accounts: { sheet: 'Parties', headerRow: 1, rows: companies.length },
    deals: {
      sheet: 'Affairs',
      joins: 'Kz',
      columns: dealRoles('Party', ['State', 'won = A1; lost = Z9; open = *'], {
        Amount: 'Sum',
        'Created on': 'Begun',
        'Closed on': 'Over',
      }),
    },
    isBuildable: true,
    isPlain: true,
    exclusion: { field: 'Klass', value: 'Government' },
  };
}
