import { describe, expect, it } from 'vitest';
import { runBacktest } from '../../../src/app/backtest/run-backtest';
import { readDealTabs } from '../../../src/app/deals/read-deal-tabs';
import { readJudged } from '../../../src/app/judged/read-judged';
import { loadDefinition } from '../../../src/app/load-definition';
import type { Definition } from '../../../src/definition/definition';
import { EXCLUDED_INDEX } from '../../../src/engine/tiers';
import { dealsDefinition, dealsWorkbook } from '../../product/support/deals-workbook';
import { configTab } from '../../product/support/defined-workbook';
import { FAILED, MemoryWorkbook } from '../../support/memory/memory-workbook';

const NOW = Date.UTC(2026, 5, 30, 9);

function open(definition: Partial<Definition> = {}): MemoryWorkbook {
  const [accounts, deals] = dealsWorkbook();
  const config = configTab('ICP Config', { ...dealsDefinition, ...definition });
  return MemoryWorkbook.of([accounts!, deals!, config], NOW);
}

const read = (book: MemoryWorkbook) =>
  book.execute(({ workbook, clock }) => readJudged(workbook, loadDefinition(workbook, '', clock)));

/** The header of a tab replaced, in all workbooks of this file one of row 1. */
function rename(book: MemoryWorkbook, sheet: string, column: number, header: string): void {
  book.tab(sheet).cells[0] = book
    .tab(sheet)
    .cells[0]!.map((cell, at) => (at === column ? { ...cell!, value: header } : cell));
}

describe('the one reading of accounts and deals', () => {
  it('judges as a backtest does, accounts once for both', () => {
    const book = open();
    const { accounts, deals, notTold } = read(book);
    expect(notTold).toEqual([]);
    const found = deals!.judged();
    const run = book.execute(({ workbook, clock }) => {
      const loaded = loadDefinition(workbook, '', clock);
      return runBacktest(loaded.definition, readDealTabs(workbook, loaded).tables, loaded.context);
    });
    expect(found.selection).toEqual(run.selection);
    expect(found.accounts).toBe(accounts!.judged);
    expect(deals!.judged()).toBe(found);
    expect(accounts!.columnProblems).toEqual([]);
    const rows = Array.from(deals!.input.dealAccounts!.rows);
    expect(accounts!.tab.numbers[rows[2]!]).toBe(4);
    expect(accounts!.tab.rows[rows[2]!]?.[0]).toBe('Fabrikam');
  });

  it('finds columns that no condition asks for', () => {
    expect(read(open()).accounts!.table.columnOf('domain')).toBe(1);
  });

  it('gives an account the tier of its override', () => {
    const one = { account: 'ministry.example', reason: 'Board', by: 'Ada', until: undefined };
    const { accounts } = read(open({ overrides: [{ ...one, tier: 'Tier 1' }] }));
    expect(accounts!.judged.tier[3]).toBe(EXCLUDED_INDEX);
    expect([0, 3].map(accounts!.tierOf)).toEqual([accounts!.judged.tier[0], 0]);
  });

  it.each<[what: string, change: (book: MemoryWorkbook) => void, told: RegExp[]]>([
    [
      'no accounts',
      (book) => book.remove('Accounts'),
      [/^Accounts: .*"Accounts", which is not/, /^Deals: /],
    ],
    ['no deals', (book) => book.remove('Deals'), [/^Deals: There is no tab "Deals"/]],
    ['accounts without a row', (book) => book.tab('Accounts').cells.splice(1), [/no row below/]],
    [
      'deals without a row',
      (book) => book.tab('Deals').cells.splice(1),
      [/^Deals: .*no row below/],
    ],
    [
      'deals without headers',
      (book) => (book.tab('Deals').cells[0] = []),
      [/^Deals: .*header row/],
    ],
    ['deals without an outcome', (book) => rename(book, 'Deals', 2, 'Phase'), [/^Deals: .*Stage/]],
    ['deals without a key', (book) => rename(book, 'Deals', 1, 'Site'), [/^Deals: .*Domain/]],
  ])('tells of %s and goes on', (_, change, told) => {
    const book = open();
    change(book);
    const { notTold } = read(book);
    expect(notTold).toHaveLength(told.length);
    for (const [at, one] of told.entries()) expect(notTold[at]).toMatch(one);
  });

  it('judges accounts of which a column was renamed, and says so', () => {
    const book = open();
    rename(book, 'Accounts', 2, 'Branch');
    const { accounts, deals, notTold } = read(book);
    expect(accounts!.columnProblems).toEqual(['The column Industry is missing in Accounts']);
    expect(Array.from(accounts!.judged.evaluation.criteria[0]!)).toEqual([NaN, NaN, NaN, NaN]);
    expect(deals).toBeUndefined();
    expect(notTold).toEqual([
      'Deals: The column Industry is missing in Accounts. Act › Health of the sidebar mends a renamed column with one click. Or write its header into FIELDS › Also called of the config sheet, or switch off what uses it.',
    ]);
  });

  it('takes deals for accounts where both are one tab', () => {
    const sheets = { accountsSheet: 'Deals', dealsSheet: 'Deals' };
    const settings = { ...dealsDefinition.settings, ...sheets };
    const { accounts, deals } = read(open({ settings, criteria: [], exclusions: [] }));
    expect(accounts!.tab.rows).toHaveLength(11);
    expect(deals!.judged().accounts).toBe(accounts!.judged);
  });

  it('lets a service that fails fail', () => {
    const book = open();
    book.fail({ call: 4, kind: 'once' });
    expect(() => read(book)).toThrow(FAILED);
  });
});
