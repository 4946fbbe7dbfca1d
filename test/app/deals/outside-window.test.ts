import { expect, it } from 'vitest';
import { runBacktest } from '../../../src/app/backtest/run-backtest';
import { done } from '../../../src/app/backtest/verdict-words';
import { warnings } from '../../../src/app/backtest/warnings';
import { draftFromDeals } from '../../../src/app/discovery/draft-from-deals';
import { findPatterns } from '../../../src/app/discovery/find-patterns';
import { fitFromDeals } from '../../../src/app/discovery/fit-from-deals';
import { sameFolds } from '../../../src/app/discovery/same-folds';
import { definitionWith, smallDefinition } from '../../support/definitions';

const context = { asOf: 20_000, dayOf: (date: Date) => date.getTime() / 86_400_000 };
const sheets = { accountsSheet: 'Deals', dealsSheet: 'Deals', windowMonths: 24 };
const definition = definitionWith({
  settings: { ...smallDefinition.settings, ...sheets },
  criteria: smallDefinition.criteria.filter(({ field }) => field === 'Industry'),
  exclusions: [],
  fields: [],
  deals: [
    { role: 'Outcome', header: 'Stage', values: 'won = Won; lost = Lost' },
    { role: 'Closed on', header: 'Closed', values: '' },
  ],
});

/** So many deals of each outcome, some days before the end of the window. */
function tablesOf(each: number, daysAgo: number, older: number) {
  const deals = (pairs: number, ago: number) =>
    Array.from({ length: 2 * pairs }, (_, at) => [
      ...[at % 2 === 0 ? 'Won' : 'Lost', new Date((20_000 - ago) * 86_400_000)],
      at % 3 === 0 ? 'Software' : 'Retail',
    ]);
  const rows = [...deals(each, daysAgo), ...deals(older, 900)];
  return { deals: [['Stage', 'Closed', 'Industry'], ...rows], accounts: undefined };
}

const FEW =
  '80 more closed deals are older than the window (Window months is 24): 36 would take in all of them';
const NONE =
  'All closed deals lie outside the window 2022-10-05 – 2024-10-04, the newest on 2022-04-18: see SETTINGS › As of and Window months (now 24; 36 would take in all of them)';

it.each([
  ['few', tablesOf(3, 10, 40), FEW],
  ['too few telling', tablesOf(20, 10, 40), FEW],
  ['no', tablesOf(0, 10, 40), NONE],
])(
  'where %s deals lie in the window, every search says what a longer one would do',
  (_, tables, told) => {
    const run = runBacktest(definition, tables, context);
    expect(warnings(run, 1).join()).toContain(told);
    for (const { why } of [
      draftFromDeals(definition, tables, context, sameFolds()),
      findPatterns(definition, tables, context, sameFolds()).discovery,
      fitFromDeals(definition, tables, context, sameFolds()),
    ]) {
      expect(why).toContain(told);
      expect(why).not.toMatch(/\b0 won/);
    }
  },
);

it('a report without a deal says why, and no rates', () => {
  const run = runBacktest(definition, tablesOf(0, 10, 40), context);
  expect(done({ ...run, title: 'ICP' })).toContain(`${NONE}.`);
});

it('enough deals need no longer window', () => {
  const { why } = draftFromDeals(definition, tablesOf(100, 10, 40), context, sameFolds());
  expect(why).not.toContain('older than the window');
});
