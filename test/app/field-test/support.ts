import type { Definition } from '../../../src/definition/definition';
import type { TabData } from '../../../src/host/core/api';
import { mulberry32 } from '../../../src/stats/random';
import { tab } from '../../host/support/open-fixture';
import { dealsDefinition } from '../../product/support/deals-workbook';
import { configTab, day } from '../../product/support/defined-workbook';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { contentOf, typeInto } from '../../support/memory/tab';

/** 2026-06-30, 09:00 UTC. */
export const NOW = Date.UTC(2026, 5, 30, 9);
export const TODAY = NOW / 86_400_000 - 0.375;
export const DAY = 86_400_000;

const INDUSTRIES = ['Software', 'Retail', 'Fintech', 'Government', 'Media'];
const SIZES = [30, 320, 700, 5_000];

/** How many accounts and deals of the last year there are, and how many of ten deals are won. */
export interface World {
  readonly accounts?: number;
  readonly deals?: number;
  readonly wonOfTen?: number;
}

export const HEADERS = ['Account', 'Domain', 'Industry', 'Employees'];
export const DEAL_HEADERS = [
  'Deal ID',
  'Domain',
  'Stage',
  'Amount',
  'Created on',
  'Closed on',
  'Churned on',
];

export function accountRow(at: number): (string | number)[] {
  const industry = INDUSTRIES[at % INDUSTRIES.length] as string;
  return [`Company ${at}`, `company-${at}.example`, industry, SIZES[at % SIZES.length] as number];
}

/** A deal of an account, begun so many days from today and closed so many later. */
export function dealRow(id: number, account: number, begun: number, isWon: boolean, takes = 30) {
  const iso = (ago: number) => day(new Date((TODAY + ago) * DAY).toISOString().slice(0, 10));
  const stage = isWon ? 'Closed Won' : 'Closed Lost';
  return [`D-${id}`, `company-${account}.example`, stage, 1000, iso(begun), iso(begun + takes), ''];
}

/** The definition with the other half of the industries. */
export const otherDefinition: Definition = {
  ...dealsDefinition,
  criteria: dealsDefinition.criteria.map((one) =>
    one.id === 'C1' ? { ...one, value: 'Retail; Media' } : one,
  ),
};

/** Accounts of five industries, and deals of the last year. */
export function fieldTestTabs({ accounts = 40, deals = 200, wonOfTen = 3 }: World = {}): TabData[] {
  const random = mulberry32(7);
  const rows = Array.from({ length: deals }, (_, at) => {
    const account = Math.floor(random() * accounts);
    return dealRow(at, account, -360 + Math.floor(random() * 320), random() * 10 < wonOfTen);
  });
  const listed = Array.from({ length: accounts }, (_, at) => accountRow(at));
  return [
    tab('Accounts', HEADERS, ...listed),
    tab('Deals', DEAL_HEADERS, ...rows),
    configTab('ICP Config', dealsDefinition),
  ];
}

export const openBook = (world?: World) => MemoryWorkbook.of(fieldTestTabs(world), NOW);

/** What stands in a tab. */
export function textsOf(book: MemoryWorkbook, name: string): string[][] {
  return book
    .tab(name)
    .cells.map((row) => Array.from(row, (cell) => String(contentOf(cell) ?? '')));
}

/** The cells under a header, from the row below it. */
export function columnOf(book: MemoryWorkbook, header: string, name = 'Accounts'): string[] {
  const [headers = [], ...rows] = textsOf(book, name);
  const column = headers.indexOf(header);
  if (column < 0) throw new Error(`Header must be one of ${headers.join(', ')}, got ${header}`);
  return rows.map((row) => row[column] ?? '');
}

/** Appends rows to a tab, as a colleague does. */
export function append(book: MemoryWorkbook, name: string, rows: readonly unknown[][]): void {
  const { cells } = book.tab(name);
  rows.forEach((row, at) => {
    const below = cells.length;
    void at;
    row.forEach((value, column) => {
      typeInto(book.tab(name), below, column, value as never);
    });
  });
}

export const other = { kind: 'draft', definition: otherDefinition } as const;

/** Plans and starts a test of the other definition. */
export function start(book: MemoryWorkbook, hoped = 50, name = '') {
  const planned = book.ask({ action: 'planFieldTest', name, other, hoped });
  if (!planned.ok) throw new Error('error' in planned ? planned.error : 'conflict');
  const { print } = (planned as unknown as { plan: { print: string } }).plan;
  return book.ask({ action: 'startFieldTest', name, other, hoped, print });
}
