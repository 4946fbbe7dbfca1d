import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/engine/model';
import { AS_OF } from '../../insight/support/planted';
import type { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { typeInto } from '../../support/memory/tab';
import { check, date, healthyPlan, kindOf, NOW, openPlan, type Plan } from './support/health-plan';

const { definition, accounts, deals } = healthyPlan;
const [headers = [], ...rows] = accounts;
const [dealHeaders = []] = deals;
const DAY_MS = 86_400_000;

const without = (...dropped: string[]) =>
  deals.map((cells, row) =>
    cells.map((cell, at) => (row > 0 && dropped.includes(String(dealHeaders[at])) ? '' : cell)),
  );
const kinds = (book: MemoryWorkbook) => check(book).findings.map(({ id }) => kindOf(id));

interface Case {
  readonly plan: Partial<Plan>;
  /** What is told that could not be looked at, among other things. */
  readonly notTold: readonly RegExp[];
  /** All that is found. */
  readonly kinds?: readonly string[];
  readonly headline?: string;
}

const cases: Readonly<Record<string, Case>> = {
  'no accounts tab': {
    plan: { accounts: [], deals: [], runs: [] },
    notTold: [/^Accounts: .*"Accounts", which is not there/, /^Deals: There is no tab "Deals"/],
    kinds: [],
    headline: 'Only the definition itself could be checked',
  },
  'an accounts tab of headers alone': {
    plan: { accounts: [headers] },
    notTold: [/^Accounts: Accounts has headers and no row/],
    kinds: [],
  },
  '3 accounts': {
    plan: { accounts: [headers, ...rows.slice(0, 3)], deals: [], runs: [] },
    notTold: [/^Shares of accounts: there are 3, 20 are needed/, /^Deals: /],
    kinds: [],
  },
  'no deals tab': {
    plan: { deals: [], runs: [] },
    notTold: [/^Deals: There is no tab/],
    kinds: [],
  },
  'a deals tab of headers alone': {
    plan: { deals: [dealHeaders] },
    notTold: [/^Deals: Deals has headers and no row/],
    kinds: [],
  },
  'deals without a date': {
    plan: { deals: without('Created on', 'Closed on') },
    notTold: [/^How old the deals are: none has a day/],
  },
  '12 deals': {
    plan: { deals: deals.slice(0, 13) },
    notTold: [/^What deals say: \d+ won and \d+ lost ones count, 20 of each are needed/],
    kinds: [],
  },
  'no outcome': {
    plan: { definition: { ...definition, deals: [] } },
    notTold: [/^Deals: Outcome must be/],
    kinds: [],
  },
  'a column that neither tab has': {
    plan: {
      accounts: [headers.map((one) => (one === 'Demo' ? 'Shows' : one)), ...rows],
      deals: [dealHeaders.map((one) => (one === 'Demo' ? 'Shown' : one)), ...deals.slice(1)],
    },
    notTold: [
      /^Deals: The column Demo is missing in Accounts\. Act › Health/,
      /^Share in the ICP, owners/,
    ],
    kinds: ['column missing'],
    headline: '1 thing needs fixing',
  },
  'a definition that asks for nothing': {
    plan: { definition: { ...definition, criteria: [], exclusions: [] } },
    notTold: [],
    kinds: ['nothing in ICP', 'no exclusions'],
  },
  'all one tier': {
    plan: {
      definition: {
        ...definition,
        tiers: definition.tiers.slice(0, 1).map((tier) => ({ ...tier, from: 0 })),
      },
    },
    notTold: [],
    kinds: ['wide ICP'],
  },
  'a further definition that is broken': {
    plan: { others: { PLG: { ...definition, tiers: [] } } },
    notTold: [/^Overlap with ICP Config \(PLG\): that definition can’t be read/],
    kinds: [],
  },
  'accounts and deals in one tab': {
    plan: {
      definition: { ...definition, settings: { ...definition.settings, accountsSheet: 'Deals' } },
    },
    notTold: [/(?:wide|narrow|as usual).*sales chose them/],
  },
};

describe('what is missing of a workbook', () => {
  it.each(Object.entries(cases))('is told, and nothing fails: %s', (_, one) => {
    const view = check(openPlan({ ...healthyPlan, ...one.plan }));
    for (const told of one.notTold)
      expect(view.notTold).toContainEqual(expect.stringMatching(told));
    if (one.kinds) expect(view.findings.map(({ id }) => kindOf(id))).toEqual(one.kinds);
    if (one.headline) expect(view.headline).toBe(one.headline);
  });

  it('says nothing of scores where a column is missing', () => {
    const tiers = definition.tiers.map((tier, at) => ({ ...tier, from: [60, 40, 20, 0][at] ?? 0 }));
    const wide = { ...healthyPlan, definition: { ...definition, tiers } };
    const renamed = [headers.map((one) => (one === 'Demo' ? 'Demos' : one)), ...rows];
    expect(kinds(openPlan(wide))).toContain('wide ICP');
    const view = check(openPlan({ ...wide, accounts: renamed }));
    expect(view.findings.map(({ id }) => kindOf(id))).toEqual(['column renamed']);
    expect(view.fine).not.toContain('The ICP is neither narrow nor wide.');
    expect(view.notTold).toContainEqual(expect.stringMatching(/^Share in the ICP/));
  });

  it('is told of a tab that was renamed, and of one that was deleted, in between', () => {
    const book = openPlan(healthyPlan);
    expect(kinds(book)).toEqual([]);
    book.rename('Deals', 'Old deals');
    book.remove('ICP Backtest Runs');
    expect(kinds(book)).toEqual([]);
    expect(check(book).notTold).toContainEqual(expect.stringMatching(/^Deals: There is no tab/));
  });

  it('is told by the day that it is, where scores are as of another', () => {
    const settings = { ...definition.settings, asOf: AS_OF - 300, lastReviewed: AS_OF - 120 };
    const view = check(openPlan({ ...healthyPlan, definition: { ...definition, settings } }));
    expect(view.findings.map(({ what }) => what)).toContain(
      'Nobody has reviewed this definition for 120 days.',
    );
  });

  it('is nothing new where the clock was set back', () => {
    expect(check(openPlan(healthyPlan).copy(NOW - 400 * DAY_MS)).headline).toMatch(
      /^(?:Healthy|N)/,
    );
  });

  it('is no exception where cells hold anything', () => {
    const odd: readonly Cell[] = ['#ERROR!', -1, true, '', '=1', date(AS_OF), '1e999', '🙂'];
    const cell = (row: number, at: number) => odd[(row * 7 + at) % odd.length] as Cell;
    const mixed = (grid: Plan['accounts']) =>
      grid.map((cells, row) => (row === 0 ? cells : cells.map((_, at) => cell(row, at))));
    const book = openPlan({ ...healthyPlan, accounts: mixed(accounts), deals: mixed(deals) });
    expect(kinds(book)).toContain('unreadable');
  });

  it('is told of a log of backtests that nobody can read any more', () => {
    const book = openPlan(healthyPlan);
    typeInto(book.tab('ICP Backtest Runs'), 1, 0, 'last week');
    expect(kinds(book)).toEqual(['never tested']);
  });
});
