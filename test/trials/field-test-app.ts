import { mulberry32 } from '../../src/stats/random';
import {
  accountRow,
  append,
  armsOf,
  asCell,
  DAY,
  DEAL_HEADERS,
  dealRow,
  done,
  HEADERS,
  NOW,
  start,
} from '../app/field-test/support';
import { tab } from '../host/support/tab';
import { configTab } from '../product/support/config-tab';
import { dealsDefinition } from '../product/support/deals-workbook';
import { MemoryWorkbook } from '../support/memory/memory-workbook';
import type { FieldTestCounts } from './field-test';

/** Win rates of the industries around that of all; B does not know them better. */
const AROUND = [1.5, 0.5, 1.25, 0.75, 1];
const ACCOUNTS = 500;
const BEFORE = 300;
const MINUTE = 60_000;

/**
 * Runs field tests by the whole path: planned and started in a workbook, arms as its column shows them,
 * deals typed into it, and what it says then.
 *
 * @param rate - Win rate of the deals before, and of arm A.
 * @param hoped - In whole per cent.
 * @param truly - Win rate of arm B.
 */
export function runFieldTestsInWorkbooks(
  seeds: readonly number[],
  rate: number,
  hoped: number,
  truly: number,
): FieldTestCounts {
  const all = seeds.map((seed) => runOne(seed, rate, hoped, truly));
  const count = (what: string) => all.filter(({ says }) => says.startsWith(what)).length;
  const perArm = Math.round(all.reduce((sum, one) => sum + one.perArm, 0) / all.length);
  const [more, less] = [count('B wins more'), count('B wins less')];
  return { tests: seeds.length, perArm, more, less };
}

function runOne(seed: number, rate: number, hoped: number, truly: number) {
  const random = mulberry32(seed);
  const anAccount = () => Math.floor(random() * ACCOUNTS);
  const isWon = (account: number, mean: number) =>
    random() < mean * (AROUND[account % AROUND.length] as number);
  const begun = workbook(rate, anAccount, isWon).copy(NOW + seed * MINUTE);
  const { view } = start(begun, hoped);
  const perArm = view.arms[0]?.missing ?? 0;
  const arms = armsOf(begun).map(([arm]) => arm);
  const counts: Record<string, number> = { A: 0, B: 0 };
  const deals: unknown[][] = [];
  while (Math.min(counts.A ?? 0, counts.B ?? 0) < perArm) {
    const account = anAccount();
    const arm = arms[account] ?? '';
    counts[arm] = (counts[arm] ?? 0) + 1;
    const mean = arm === 'A' ? rate : truly;
    deals.push(dealRow(1000 + deals.length, account, deals.length, isWon(account, mean)));
  }
  const book = begun.copy(NOW + (deals.length + 60) * DAY);
  append(book, 'Deals', deals);
  const told = done<'endFieldTest'>(
    book.ask({ action: 'endFieldTest', name: '', clears: false }),
  ).view;
  return { says: told.sentence, perArm };
}

/** Accounts, and deals before, of which just so many are won as the rate says. */
function workbook(
  rate: number,
  anAccount: () => number,
  isWon: (account: number, mean: number) => boolean,
): MemoryWorkbook {
  const won = Math.round(rate * BEFORE);
  let before: (readonly [account: number, isWon: boolean])[] = [];
  do {
    before = Array.from({ length: BEFORE }, () => {
      const account = anAccount();
      return [account, isWon(account, rate)] as const;
    });
  } while (before.filter(([, is]) => is).length !== won);
  const deals = before.map(([account, is], at) => dealRow(at, account, -360 + at, is).map(asCell));
  const accounts = Array.from({ length: ACCOUNTS }, (_, at) => accountRow(at));
  const tabs = [
    tab('Accounts', HEADERS, ...accounts),
    tab('Deals', DEAL_HEADERS, ...deals),
    configTab('ICP Config', dealsDefinition),
  ];
  return MemoryWorkbook.of(tabs, NOW);
}
