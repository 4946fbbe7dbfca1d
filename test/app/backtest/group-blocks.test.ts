import { expect, it } from 'vitest';
import { tiersBlock } from '../../../src/app/backtest/group-blocks';
import { runBacktest } from '../../../src/app/backtest/run-backtest';
import { definitionWith, smallDefinition } from '../../support/definitions';

it('counts the won and the lost deals of each tier', () => {
  const definition = definitionWith({
    settings: { ...smallDefinition.settings, accountsSheet: 'Deals', dealsSheet: 'Deals' },
    criteria: [{ ...smallDefinition.criteria[0]!, field: 'Industry' }],
    exclusions: [],
    deals: [{ role: 'Outcome', header: 'Stage', values: 'won = Won; lost = Lost' }],
  });
  const rows = ['Won', 'Won', 'Lost', 'Won'].map((stage) => [stage, 'Software']);
  const deals = [['Stage', 'Industry'], ...rows, ['Lost', 'Retail']];
  const context = { asOf: 20_000, dayOf: () => Number.NaN };
  const block = tiersBlock(runBacktest(definition, { deals, accounts: undefined }, context), '');
  const told = ['Tier', 'Deals', 'Won', 'Lost'].map((header) => {
    const at = block.columns.findIndex(([name]) => name === header);
    return [block.rows[0]?.[at], block.rows[3]?.[at]];
  });
  expect(told).toEqual([
    ['Tier 1', 'Not ICP'],
    [4, 1],
    [3, 0],
    [1, 1],
  ]);
});
