import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/engine/evaluate';
import { judge } from '../../../src/engine/judge';
import type { Cell } from '../../../src/engine/model';
import { accountChurn } from '../../../src/insight/churn/account-churn';
import { criterion, emptyModel } from '../../support/models';
import { context, reading } from '../support/planted';

const headers = ['Industry', 'churn_flag'];
const model = { ...emptyModel, criteria: [criterion()] };

function check(rows: readonly (readonly Cell[])[], names = headers, skip: number[] = []) {
  const table = { rows, columnOf: (field: string) => (field === 'Industry' ? 0 : undefined) };
  const judged = judge(model, evaluate(model, table, context));
  return accountChurn({ model, table, judged }, names, reading, new Set(skip));
}

/** 40 in the ICP, of whom some left, and 80 others. */
const customers = (
  left: number,
  othersLeft: number,
  [yes, no]: readonly Cell[] = ['True', 'False'],
) =>
  Array.from({ length: 120 }, (_, row): Cell[] =>
    row < 40
      ? ['Software', (row < left ? yes : no) as Cell]
      : ['Retail', (row < 40 + othersLeft ? yes : no) as Cell],
  );

describe('accountChurn', () => {
  it('compares those in the ICP with the others, and tier with tier', () => {
    const found = check(customers(10, 20));
    expect(found).toMatchObject({
      column: 'churn_flag',
      own: { successes: 10, trials: 40 },
      others: { successes: 20, trials: 80 },
      byTier: [
        { tier: 'Tier 1', left: { successes: 10, trials: 40 } },
        { tier: 'Not ICP', left: { successes: 20, trials: 80 } },
      ],
      criteria: [{ id: 'C1', winsButChurns: false }],
    });
    expect(check(customers(30, 4, [true, false]))?.criteria[0]?.winsButChurns).toBe(true);
  });

  it('leaves out those of whom it says nothing', () => {
    const some = customers(10, 20).map((row, at) => (at % 40 < 4 ? [row[0] ?? '', ''] : row));
    expect(check(some)?.own).toMatchObject({ successes: 6, trials: 36 });
  });

  it.each<[string, readonly (readonly Cell[])[], string[], number[]]>([
    ['says who may leave', customers(10, 20), ['Industry', 'Churn risk'], []],
    ['is asked for', customers(10, 20), headers, [1]],
    ['holds days', customers(10, 20, ['2026-01-01', '']), headers, []],
    ['says the same of all', customers(0, 0), headers, []],
    ['is not there', [], ['Industry'], []],
  ])('says nothing where the column %s', (_, rows, names, skip) => {
    expect(check(rows, names, skip)).toBeUndefined();
  });
});
