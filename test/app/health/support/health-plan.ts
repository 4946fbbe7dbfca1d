import type { Definition } from '../../../../src/definition/definition';
import type { Cell } from '../../../../src/engine/model';
import type { TabData } from '../../../../src/host/core/api';
import type { HealthView } from '../../../../src/protocol/health-view';
import { healthy as drawn } from '../../../insight/health/healthy';
import { AS_OF } from '../../../insight/support/planted';
import { configTab, gridTab } from '../../../product/support/defined-workbook';
import { MemoryWorkbook } from '../../../support/memory/memory-workbook';

const DAY_MS = 86_400_000;
export const NOW = AS_OF * DAY_MS + DAY_MS / 2;

type Grid = readonly (readonly Cell[])[];

/** A workbook before it is opened; tabs without rows are not there. */
export interface Plan {
  readonly definition: Definition;
  /** With their headers. */
  readonly accounts: Grid;
  readonly deals: Grid;
  readonly runs: Grid;
  /** Further definitions, by the name of each. */
  readonly others: Readonly<Record<string, Definition>>;
}

/** A date cell. @param day - Days since 1970-01-01. */
export const date = (day: number): Cell => (Number.isNaN(day) ? '' : new Date(day * DAY_MS));

/** The stamp of a time of today, or some days before. */
export const stamp = (daysAgo = 0) =>
  `${new Date((AS_OF - daysAgo) * DAY_MS).toISOString().slice(0, 10)} 09:00`;

/** A name that is like no other: two letters lead to each row. */
function companyName(row: number): string {
  const [first, second] = [row % 26, Math.floor(row / 26)].map((at) =>
    String.fromCharCode(97 + at),
  );
  return `${second}${first}${second}orwe${first}`;
}

const RUN_HEADERS = ['Run at', 'Definition', 'Version', 'Verdict', 'Won included', 'Lost excluded'];
export const run = (daysAgo: number, verdict: string, version = 'v1'): Cell[] => {
  return [stamp(daysAgo), 'ICP Config', version, verdict, 0.9, 0.8];
};

const DEAL_HEADERS = [
  'Deal ID',
  'Account',
  'Stage',
  'Amount',
  'Created on',
  'Closed on',
  'Churned on',
];
const stages = { won: 'Won', lost: 'Lost', open: 'Open', churned: 'Won' } as const;

/** Nothing is amiss with it; everything that is looked at is there. */
export const healthyPlan: Plan = {
  definition: {
    ...drawn.definition,
    settings: {
      ...drawn.definition.settings,
      ...{ name: 'Mid-market', timeZone: 'Etc/UTC', lastReviewed: AS_OF - 30 },
    },
    deals: [
      { role: 'Account key', header: 'Account', values: '' },
      { role: 'Outcome', header: 'Stage', values: 'won = Won; lost = Lost; open = Open' },
      { role: 'Amount', header: 'Amount', values: '' },
      { role: 'Created on', header: 'Created on', values: '' },
      { role: 'Closed on', header: 'Closed on', values: '' },
      { role: 'Churned on', header: 'Churned on', values: '' },
    ],
  },
  accounts: [
    ['Company', ...drawn.headers],
    ...drawn.accounts.map((cells, row) => [companyName(row), ...cells]),
  ],
  deals: [
    [...DEAL_HEADERS, ...drawn.headers],
    ...drawn.deals.map((deal, row) => [
      ...[`D${row}`, deal.account, stages[deal.outcome ?? 'open'], deal.amount],
      ...[deal.createdOn, deal.closedOn, deal.churnedOn].map(date),
      ...(drawn.dealRows[row] ?? []),
    ]),
  ],
  runs: [RUN_HEADERS, run(5, 'PASS')],
  others: {},
};

/** Opens a plan; a definition without accounts or deals is planned by leaving all of their rows out. */
export function openPlan({ definition, accounts, deals, runs, others }: Plan): MemoryWorkbook {
  const grids: readonly (readonly [string, Grid])[] = [
    ['Accounts', accounts],
    ['Deals', deals],
    ['ICP Backtest Runs', runs],
  ];
  const tabs: TabData[] = grids.flatMap(([name, grid]) =>
    grid.length === 0 ? [] : [gridTab(name, grid)],
  );
  const configs = Object.entries({ '': definition, ...others }).map(([name, one]) =>
    configTab(name === '' ? 'ICP Config' : `ICP Config (${name})`, one),
  );
  return MemoryWorkbook.of([...tabs, ...configs], NOW);
}

/** Checks a workbook as the sidebar does. @throws What a person is told where it is not checked. */
export function check(book: MemoryWorkbook, name = ''): HealthView {
  const answer = book.ask({ action: 'health', name });
  if (answer.ok && 'health' in answer) return answer.health as HealthView;
  throw new Error('error' in answer ? answer.error : 'No health');
}

/** What a finding is of. @example kindOf('poorly filled: accounts tab Demo') // 'poorly filled' */
export const kindOf = (id: string) => id.split(': ')[0] ?? '';
