import { type Column, date, fact, id, open, plain, tabOf } from './cells';
import { type Company, type Deal, type Driver, type MarketOptions, market } from './market';
import { dealRoles, type JourneyWorkbook, truthOf } from './workbook';

const DRIVERS: readonly Driver[] = ['industry', 'employees', 'openRoles'];
const STAGES = { won: 'Closed Won', lost: 'Closed Lost', open: 'Demo' } as const;

const accounts = [
  plain<Company>('Account', ({ name }) => name),
  plain<Company>('Domain', ({ domain }) => domain),
  open(
    0.05,
    ['', 'n/a'],
    fact<Company>('industry', 'Industry', ({ industry }) => industry),
  ),
  open(
    0.05,
    ['', 'unknown'],
    fact<Company>('employees', 'Employees', ({ employees }) => employees),
  ),
  fact<Company>('country', 'Country', ({ country }) => country),
  fact<Company>('openRoles', 'Open roles', ({ openRoles }) => openRoles),
  fact<Company>('demo', 'Demo requested', ({ demo }) => demo),
  plain<Company>('Last activity', ({ lastActivity }) => date(lastActivity)),
];

const deals = [
  id<Deal>('Deal ID', ({ index }) => `D-${index}`),
  plain<Deal>('Domain', ({ company }) => company.domain),
  plain<Deal>('Stage', ({ outcome }) => STAGES[outcome]),
  plain<Deal>('Amount', ({ amount }) => amount),
  plain<Deal>('Created on', ({ created }) => date(created)),
  plain<Deal>('Closed on', ({ outcome, closed }) => (outcome === 'open' ? '' : date(closed))),
];

interface ListOptions extends Partial<MarketOptions> {
  readonly name: string;
  readonly seed: number;
  readonly isBuildable?: boolean;
  /** Rows above the headers of both tabs. */
  readonly above?: readonly (readonly string[])[];
  readonly more?: readonly Column<Company>[];
}

function list({
  name,
  above = [],
  more = [],
  isBuildable = true,
  ...options
}: ListOptions): JourneyWorkbook {
  const all = market({ drivers: DRIVERS, ...options });
  const columns = [...accounts, ...more];
  return {
    name,
    tabs: [
      tabOf({ name: 'Accounts', columns, rows: all.companies, seed: 1, above }),
      tabOf({ name: 'Deals', columns: deals, rows: all.deals, seed: 2, above }),
    ],
    ...truthOf(columns, deals, options.drivers ?? DRIVERS),
    accounts: { sheet: 'Accounts', headerRow: above.length + 1, rows: all.companies.length },
    deals: {
      sheet: 'Deals',
      columns: dealRoles('Domain', ['Stage', 'won = Closed Won; lost = Closed Lost; open = *'], {
        Amount: 'Amount',
        'Created on': 'Created on',
        'Closed on': 'Closed on',
      }),
    },
    isBuildable,
    isPlain: true,
    exclusion: { field: 'Industry', value: 'Government' },
  };
}

/** A report: its title, a blank row, and only then the headers. */
export function headerInRow3(): JourneyWorkbook {
  return list({ name: 'Header in row 3', seed: 110, above: [['Report of June 2026'], []] });
}

/** An export of all properties: 60 columns, most of them of no use. */
export function sixtyColumns(): JourneyWorkbook {
  const more = Array.from({ length: 60 - accounts.length }, (_, index) =>
    plain<Company>(
      `Custom property ${index + 1}`,
      ({ index: row }, random) =>
        [
          Math.round(random() * 1000),
          row % 3 === 0 ? '' : ['Red', 'Green', 'Blue'][Math.floor(random() * 3)],
          random() < 0.5,
          date(20_000 + Math.round(random() * 600)),
        ][index % 4],
    ),
  );
  return list({ name: '60 columns', seed: 111, more });
}

/** Deals that a coin decided: an honest tool proposes nothing. */
export function noise(): JourneyWorkbook {
  return list({ name: 'Noise', seed: 112, drivers: [], isBuildable: false });
}

/** A young business: 14 deals. */
export function fewDeals(): JourneyWorkbook {
  return list({ name: 'Few deals', seed: 113, deals: 14, isBuildable: false });
}

/** A list small enough to fail every one of its service calls. */
export function smallList(): JourneyWorkbook {
  return list({ name: 'Small', seed: 114, companies: 12, deals: 24, isBuildable: false });
}
