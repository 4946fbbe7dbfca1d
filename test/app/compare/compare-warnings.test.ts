import { describe, expect, it } from 'vitest';
import { compareBlocks } from '../../../src/app/compare/compare-blocks';
import { compareDefinitions } from '../../../src/app/compare/compare-definitions';
import { compareWarnings } from '../../../src/app/compare/compare-warnings';
import { words } from '../../../src/app/compare/words';
import { definitionWith, smallDefinition } from '../../support/definitions';

const context = { asOf: 20_000, dayOf: (date: Date) => date.getTime() / 86_400_000 };
const accounts = [
  ['Domain', 'Industry', 'Employees', 'Last visit'],
  ['a.example', 'Software', 500, '2024-03-01'],
  ['b.example', 'Retail', 500, '2024-03-01'],
];
const deals = [
  ['Domain', 'Stage', 'Amount', 'Created on', 'Closed on', 'Churned on'],
  ['a.example', 'Closed Won', 1, '2024-03-01', '2024-04-01', ''],
  ['b.example', 'Closed Lost', 1, '2024-08-01', '2024-09-01', ''],
];

/** Two sides of which each was fitted to the deals until a day, or to none. */
function compared(...until: readonly [number | undefined, number | undefined]) {
  const [first, second] = until.map((fittedUntil, side) => {
    const settings = { ...smallDefinition.settings, fittedUntil };
    return { label: `v${side + 1}`, definition: definitionWith({ settings }) };
  });
  return compareDefinitions(first!, second!, { deals, accounts }, context);
}

/** Two sides that look back so many months. */
function looking(...months: readonly [number, number]) {
  const [first, second] = months.map((windowMonths, side) => {
    const settings = { ...smallDefinition.settings, windowMonths };
    return { label: `v${side + 1}`, definition: definitionWith({ settings }) };
  });
  return compareDefinitions(first!, second!, { deals, accounts }, context);
}

describe('compareWarnings', () => {
  it('names the side that is judged by deals that it was fitted to', () => {
    const comparison = compared(undefined, 19_850);
    const warning =
      'v2 was fitted to deals until 2024-05-07: 1 of these 2 deals is not newer, and may flatter it';
    expect(compareWarnings(comparison)).toEqual([warning]);
    const { agreement, warnings } = compareBlocks(comparison, String);
    expect(agreement.note).toBe('Exact McNemar test: may be chance (p = 1.00)');
    expect(warnings.rows).toEqual([[warning]]);
  });

  it('says that no deal is in both where the windows hold none together, and counts nothing', () => {
    const comparison = looking(1, 120);
    const says = 'v1 looks back 1 month, v2 120 months: no deal is in both';
    expect(compareWarnings(comparison)[0]).toBe(says);
    const { agreement, rates, warnings } = compareBlocks(comparison, String);
    expect([agreement.rows, rates.rows, warnings.rows[0]]).toEqual([[], [], [says]]);
    expect(words.compared(comparison)).toBe(`Accounts with another tier: 0. ${says}.`);
  });

  it('says that only deals in both are compared where one looks back further', () => {
    expect(compareWarnings(looking(3, 120))).toEqual([
      'v1 looks back 3 months, v2 120 months: each rate is over the deals of its own side; one by one, only the 1 deal in both is compared',
    ]);
    expect(compareWarnings(looking(60, 120))).toEqual([]);
  });

  it('says as how many independent deals those of few accounts count', () => {
    const [headers = [], won = [], lost = []] = deals;
    const repeated = { deals: [headers, won, won.with(2, 2), lost], accounts };
    const side = { label: 'v1', definition: smallDefinition };
    expect(compareWarnings(compareDefinitions(side, side, repeated, context))).toEqual([
      '3 deals of 2 accounts tell about as much as 2 deals of different companies: those of one repeat each other',
    ]);
  });

  it('says nothing of newer deals and of definitions that people set', () => {
    expect(compareWarnings(compared(undefined, 19_000))).toEqual([]);
  });
});
