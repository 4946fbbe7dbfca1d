import { describe, expect, it } from 'vitest';
import { runBacktest } from '../../../src/app/backtest/run-backtest';
import type { DealColumn, DefinedCriterion } from '../../../src/definition/definition';
import type { Cell } from '../../../src/engine/model';
import { definitionWith, smallDefinition } from '../../support/definitions';

const context = { asOf: 20_000, dayOf: (date: Date) => date.getTime() / 86_400_000 };
const [industry, employees] = smallDefinition.criteria;
const key = { role: 'Account key', header: 'Name', values: '' } as const;
const outcome = { role: 'Outcome', header: 'Stage', values: 'won = Won; lost = Lost' } as const;

/** Backtests deals that hold the industry themselves, as their accounts do. */
function run(
  deals: readonly (readonly Cell[])[],
  roles: readonly DealColumn[] = [key, outcome],
  others: readonly DefinedCriterion[] = [],
) {
  const sheets = { accountsSheet: 'Accounts', dealsSheet: 'Deals', minimumDeals: 1 };
  const definition = definitionWith({
    settings: { ...smallDefinition.settings, ...sheets },
    criteria: [industry!, ...others],
    exclusions: [],
    deals: roles,
  });
  const accounts = [
    ['Name', 'Industry', 'Employees'],
    ['Northwind', 'Software', 300],
    ['Contoso', 'Retail', 300],
  ];
  return runBacktest(
    definition,
    { deals: [['Name', 'Stage', 'Industry'], ...deals], accounts },
    context,
  );
}

describe('attributes of deals that both tabs have', () => {
  it('come from the account where the deal has none, whatever else is scored', () => {
    const { metrics } = run([
      ['Northwind', 'Won', ''],
      ['Contoso', 'Won', 'Software'],
      ['Contoso', 'Lost', ''],
      ['Northwind', 'Lost', 'Retail'],
    ]);
    expect(metrics.wonIncluded).toMatchObject({ successes: 2, trials: 2 });
    expect(metrics.lostExcluded).toMatchObject({ successes: 2, trials: 2 });
  });

  it('need no account', () => {
    const { selection, metrics } = run([['Nobody', 'Won', 'Software']]);
    expect(selection.setAside).toEqual([]);
    expect(metrics.wonIncluded).toMatchObject({ successes: 1, trials: 1 });
  });

  it('need one as soon as a condition asks for it, so that switching it off sets no deal aside', () => {
    const deals = [
      ['Nobody', 'Won', 'Software'],
      ['Contoso', 'Won', 'Software'],
    ];
    for (const on of [true, false]) {
      const { selection } = run(deals, [key, outcome], [{ ...employees!, on }]);
      expect(selection.setAside).toEqual([{ reason: 'no account', rows: [2] }]);
    }
  });

  it('need no account key', () => {
    expect(run([['Northwind', 'Won', 'Software']], [outcome]).selection.used).toEqual([0]);
  });
});
