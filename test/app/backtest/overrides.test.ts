import { expect, it } from 'vitest';
import { runBacktest } from '../../../src/app/backtest/run-backtest';
import { warningsOf } from '../../../src/app/backtest/warnings';
import { compareDefinitions } from '../../../src/app/compare/compare-definitions';
import { compareWarnings } from '../../../src/app/compare/compare-warnings';
import { scoreTable } from '../../../src/app/scoring/score-table';
import { definitionWith, smallDefinition } from '../../support/definitions';

const context = { asOf: 20_000, dayOf: (date: Date) => date.getTime() / 86_400_000 };
const accounts = [
  ['Domain', 'Industry', 'Employees', 'Last visit'],
  ['a.example', 'Software', 500, '2024-03-01'],
  ['b.example', 'Retail', 5, '2024-03-01'],
];
const deals = [
  ['Domain', 'Stage', 'Amount', 'Created on', 'Closed on', 'Churned on'],
  ['a.example', 'Closed Won', 1, '2024-03-01', '2024-04-01', ''],
  ['b.example', 'Closed Lost', 1, '2024-08-01', '2024-09-01', ''],
];
const override = (account: string, tier: string) => {
  return { account, tier, reason: 'strategic partner', by: '', until: undefined };
};
const overrides = [override('a.example', 'Not ICP'), override('b.example', 'Tier 1')];

it('a backtest is what the definition alone says, and tells that overrides are not counted', () => {
  const tables = { deals, accounts };
  const alone = runBacktest(smallDefinition, tables, context);
  const run = runBacktest(definitionWith({ overrides }), tables, context);
  const plain = (one: object) => JSON.stringify({ ...one, overrides: 0 });
  expect(plain(run)).toBe(plain(alone));
  const told = warningsOf(run, 1).filter((one) => !warningsOf(alone, 1).some(isSame(one)));
  expect(told).toEqual([
    {
      short: '2 overrides are not counted.',
      full: '2 overrides are not counted: all of this is what the definition alone says',
    },
  ]);
});

it('a comparison is of the definitions alone, also where Score accounts wrote an override', () => {
  const columnOf = (field: string) => accounts[0]!.indexOf(field);
  const table = { rows: accounts.slice(1), columnOf };
  const alone = scoreTable(smallDefinition, table, context);
  const scored = [
    [...accounts[0]!, 'ICP Tier', 'ICP Version', 'ICP Score'],
    [...accounts[1]!, 'Not ICP', 'v1', alone.account(0)!.score],
    [...accounts[2]!, 'Tier 1', 'v1', alone.account(1)!.score],
  ];
  const plain = { label: 'v1', definition: smallDefinition };
  const [before, after] = ['v1', 'draft'].map((label) => {
    return { label, definition: definitionWith({ overrides }) };
  });
  const tables = { deals, accounts: scored };
  const found = compareDefinitions(before!, after!, tables, context);
  expect(found.changed.total).toBe(0);
  expect(compareWarnings(found)).toContain(
    'Overrides are not counted: tiers are what the definitions alone say',
  );
  const bare = { deals, accounts };
  expect(compareWarnings(compareDefinitions(plain, plain, bare, context)).join()).not.toMatch(
    /overrid/i,
  );
});

function isSame(one: { readonly full: string }) {
  return (other: { readonly full: string }) => other.full === one.full;
}
