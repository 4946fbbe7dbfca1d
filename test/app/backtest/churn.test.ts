import { describe, expect, it } from 'vitest';
import { tiersBlock } from '../../../src/app/backtest/group-blocks';
import { metricLines } from '../../../src/app/backtest/metric-lines';
import { runBacktest } from '../../../src/app/backtest/run-backtest';
import type { Cell } from '../../../src/engine/model';
import { definitionWith, smallDefinition } from '../../support/definitions';

const context = { asOf: 20_000, dayOf: (date: Date) => date.getTime() / 86_400_000 };
const [industry] = smallDefinition.criteria;

/** What is said of churn over deals whose churn column, where there is one, is blank. */
function toldOfChurn({ stages = ['Won', 'Lost'], column = '' }): string[] {
  const definition = definitionWith({
    settings: { ...smallDefinition.settings, accountsSheet: 'Deals', dealsSheet: 'Deals' },
    criteria: [{ ...industry!, field: 'Industry' }],
    exclusions: [],
    deals: [
      { role: 'Outcome', header: 'Stage', values: 'won = Won; lost = Lost; churned = Left' },
      { role: 'Churned on', header: column, values: '' },
    ],
  });
  const headers = ['Stage', 'Industry', ...(column === '' ? [] : [column])];
  const rows = stages.map((stage): Cell[] => [stage, 'Software', '']);
  const run = runBacktest(definition, { deals: [headers, ...rows], accounts: undefined }, context);
  return [
    ...metricLines(run).map(({ name }) => name),
    ...tiersBlock(run, '').columns.map(([header]) => header),
  ].filter((name) => name.startsWith('Churned'));
}

describe('churn', () => {
  it('is not told where the deals can not say who churned', () => {
    expect(toldOfChurn({})).toEqual([]);
  });

  it.each([
    ['a column says when', { column: 'Churned on' }],
    ['some deal has', { stages: ['Won', 'Left', 'Lost'] }],
  ])('is told where %s', (_, deals) => {
    expect(toldOfChurn(deals)).toEqual([
      'Churned among won in the ICP',
      'Churned among won outside',
      'Churned',
    ]);
  });
});
