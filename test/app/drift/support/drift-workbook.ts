import { defaultDeals } from '../../../../src/definition/defaults';
import type { Definition } from '../../../../src/definition/definition';
import type { TabData } from '../../../../src/host/core/api';
import { mulberry32 } from '../../../../src/stats/random';
import { tab } from '../../../host/support/open-fixture';
import { configTab, gridTab } from '../../../product/support/defined-workbook';
import { definitionWith, smallDefinition } from '../../../support/definitions';
import { MemoryWorkbook } from '../../../support/memory/memory-workbook';
import { entered } from '../../../support/memory/tab';

/** 30 June 2026, 9 o'clock. */
export const NOW = Date.UTC(2026, 5, 30, 9);
export const DAY = 86_400_000;

const [industry, size] = smallDefinition.criteria;

/** Two criteria: a trade, and a size. */
export const driftingDefinition: Definition = definitionWith({
  settings: {
    ...smallDefinition.settings,
    ...{ name: 'Sample', timeZone: 'Etc/UTC', wonTarget: 0.4, lostTarget: 0.5 },
  },
  dimensions: [{ name: 'Firmographic', weight: 100, question: '' }],
  criteria: [
    { ...industry!, value: 'Software', points: 60 },
    { ...size!, value: '100 - 1000', points: 40 },
  ],
  exclusions: [],
  deals: defaultDeals.filter(({ role }) => role !== 'Churned on'),
});

const HEADERS = ['Account', 'Domain', 'Industry', 'Employees', 'Lifecycle stage'];
export const DEAL_HEADERS = [
  'Deal ID',
  'Domain',
  'Stage',
  'Amount',
  'Created on',
  'Closed on',
  'Lead source',
];
const STAGES = ['Lead', 'Lead', 'Lead', 'Lead', 'MQL', 'MQL', 'SQL', 'Opportunity', 'Customer'];

export const date = (time: number) => new Date(time);

/** How a workbook is drawn. */
export interface Drawn {
  readonly accounts?: number;
  readonly deals?: number;
  /** Days back to the first deal. */
  readonly days?: number;
}

type Row = readonly (string | number | Date)[];

/** Accounts, a third of them in software and half of them of the right size. */
export function accountRows(count: number, seed = 7): Row[] {
  const random = mulberry32(seed);
  return Array.from({ length: count }, (_, at) => [
    ...[`Company ${at}`, `company-${at}.example`],
    random() < 0.35 ? 'Software' : 'Retail',
    random() < 0.5 ? 100 + Math.floor(900 * random()) : 2_000 + Math.floor(7_000 * random()),
    STAGES[Math.floor(random() * STAGES.length)] as string,
  ]);
}

/** Deals of these accounts; who fits wins more often. Those created last are open, some of them stalled. */
export function dealRows(accounts: readonly Row[], { deals = 240, days = 700 }: Drawn = {}): Row[] {
  const random = mulberry32(11);
  return Array.from({ length: deals }, (_, at) => {
    const [, domain, trade, employees] = accounts[Math.floor(random() * accounts.length)] as Row;
    const fits = Number(trade === 'Software') + Number((employees as number) < 1_000);
    const isInbound = random() < 0.5;
    const isWon = random() < [0.15, 0.4, 0.75][fits]! + (isInbound ? 0.1 : 0);
    const isOpen = at % 6 === 5;
    const age = isOpen ? 20 + (at % 10) * 30 : 60 + Math.floor(random() * (days - 60));
    const created = NOW - age * DAY;
    const closed = created + (20 + Math.floor(random() * 30)) * DAY;
    return [
      ...[`D${at}`, domain as string, isOpen ? 'Proposal' : isWon ? 'Closed Won' : 'Closed Lost'],
      ...[1_000 + at, date(created), isOpen ? '' : date(closed)],
      isInbound ? 'Website' : 'Outbound',
    ];
  });
}

/** A tab of rows, its days as cells of days. */
export function rowsTab(name: string, headers: readonly string[], rows: readonly Row[]): TabData {
  return gridTab(name, [headers, ...rows]);
}

export const accountsTab = (rows: readonly Row[]) => rowsTab('Accounts', HEADERS, rows);
export const dealsTab = (rows: readonly Row[]) => rowsTab('Deals', DEAL_HEADERS, rows);

/** A workbook of some accounts and their deals, with a definition. */
export function driftWorkbook(drawn: Drawn = {}, definition = driftingDefinition): TabData[] {
  const accounts = accountRows(drawn.accounts ?? 160);
  return [
    accountsTab(accounts),
    dealsTab(dealRows(accounts, drawn)),
    configTab('ICP Config', definition),
  ];
}

export function openDrift(tabs: readonly TabData[] = driftWorkbook(), now = NOW): MemoryWorkbook {
  return MemoryWorkbook.of(tabs, now);
}

/** A tab with headers and nothing else. */
export const emptyTab = (name: string) => tab(name, HEADERS);

/** Writes a column of a tab anew. @param column - 0-based. */
export function refill(
  book: MemoryWorkbook,
  name: string,
  column: number,
  cell: (row: number) => string,
): void {
  const { cells } = book.tab(name);
  for (let row = 1; row < cells.length; row++) {
    const line = [...(cells[row] ?? [])];
    line[column] = entered({}, cell(row));
    cells[row] = line;
  }
}
