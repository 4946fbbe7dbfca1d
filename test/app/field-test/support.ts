import type { Definition } from '../../../src/definition/definition';
import type { TabData } from '../../../src/host/core/api';
import type { Answer, Answers } from '../../../src/protocol/answer';
import type { Request, SideRequest } from '../../../src/protocol/requests';
import { mulberry32 } from '../../../src/stats/random';
import { tab } from '../../host/support/tab';
import { configTab, day } from '../../product/support/config-tab';
import { dealsDefinition } from '../../product/support/deals-workbook';
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
  const iso = (ago: number) => new Date((TODAY + ago) * DAY).toISOString().slice(0, 10);
  const stage = isWon ? 'Closed Won' : 'Closed Lost';
  return [
    `D-${id}`,
    `company-${account}.example`,
    stage,
    '1000',
    iso(begun),
    iso(begun + takes),
    '',
  ];
}

/** A typed day as a cell of a date. */
export const asCell = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(text) ? day(text) : text);

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
    tab('Deals', DEAL_HEADERS, ...rows.map((row) => row.map(asCell))),
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

/** Appends rows below the last one of a tab, as a colleague does. */
export function append(book: MemoryWorkbook, name: string, rows: readonly (readonly unknown[])[]) {
  const filled = textsOf(book, name).filter(([first]) => first !== '').length;
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      typeInto(book.tab(name), filled + at, column, String(value));
    });
  });
}

/** What a request that must be done answers. @throws Its message where it was not. */
export function done<A extends Request['action']>(answer: Answer, _action?: A) {
  if (!answer.ok) throw new Error('error' in answer ? answer.error : 'conflict');
  return answer as unknown as Answers[A];
}

/** What a request that must be refused says. */
export function refused(answer: Answer): string {
  if (answer.ok) throw new Error('it was done');
  return 'error' in answer ? answer.error : 'conflict';
}

export const other = { kind: 'draft', definition: otherDefinition } as const;

/** What a test would take. */
export function planned(
  book: MemoryWorkbook,
  hoped?: number,
  side: SideRequest = other,
  name = '',
) {
  const asked = { action: 'planFieldTest', name, other: side } as const;
  const answer = book.ask(hoped === undefined ? asked : { ...asked, hoped });
  return done<'planFieldTest'>(answer).plan;
}

/** Plans and starts a test. */
export function start(book: MemoryWorkbook, hoped = 50, side: SideRequest = other, name = '') {
  const { print } = planned(book, hoped, side, name);
  const answer = book.ask({ action: 'startFieldTest', name, other: side, hoped, print });
  return done<'startFieldTest'>(answer);
}

/** Arms and test tiers of the rows that hold an account. */
export function armsOf(book: MemoryWorkbook): [arm: string, tier: string][] {
  const filled = columnOf(book, 'Account').filter((account) => account !== '').length;
  const [arms, tiers] = [columnOf(book, 'ICP Test Arm'), columnOf(book, 'ICP Test Tier')];
  return arms.slice(0, filled).map((arm, row) => [arm, tiers[row] ?? '']);
}

/** Deals of a test: so many of each arm, of which a share is won, one an account in turn. */
export function dealsOfArms(
  book: MemoryWorkbook,
  each: number,
  wonOfTen: Readonly<Record<'A' | 'B', number>>,
  begun = 10,
): unknown[][] {
  const arms = armsOf(book);
  return (['A', 'B'] as const).flatMap((arm) => {
    const rows = arms.flatMap(([one], row) => (one === arm ? [row] : []));
    return Array.from({ length: each }, (_, at) =>
      dealRow(
        10_000 + at * 2 + (arm === 'A' ? 0 : 1),
        rows[at % rows.length] as number,
        begun + at,
        at % 10 < wonOfTen[arm],
      ),
    );
  });
}
