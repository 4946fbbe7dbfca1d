import { describe, expect, it } from 'vitest';
import type { ScoringModel } from '../../../src/engine/model';
import { churnCheck } from '../../../src/insight/churn/churn-check';
import { context, trueModel } from '../support/planted';
import { tableOf } from '../support/table';

const criterion = { ...trueModel.criteria[0]!, dimension: 'Fit', points: 10 };
const model: ScoringModel = {
  ...trueModel,
  criteria: [
    { ...criterion, id: 'C1', field: 'Segment', value: 'Small' },
    { ...criterion, id: 'C2', field: 'Demo', operator: 'is yes', value: '' },
  ],
};

describe('churnCheck', () => {
  const check = churnCheck(
    model,
    tableOf(
      ['Segment', 'Demo'],
      [
        [10, 'won', 'Small', 'yes'],
        [15, 'churned', 'Small', 'yes'],
        [10, 'won', 'Large', 'yes'],
        [30, 'won', 'Large', 'no'],
        [2, 'churned', 'Large', 'no'],
        [50, 'lost', 'Small', 'yes'],
      ],
    ),
    context,
  );

  it('compares won deals in the ICP with the others', () => {
    expect(check.own).toMatchObject({ successes: 15, trials: 25 });
    expect(check.others).toMatchObject({ successes: 2, trials: 42 });
    expect(check.p).toBeLessThan(0.001);
  });

  it('names the criteria that win but do not stay', () => {
    const [worst, other] = check.criteria;
    expect(worst).toMatchObject({ id: 'C1', winsButChurns: true });
    expect(worst?.own).toMatchObject({ successes: 15, trials: 25 });
    expect(other).toMatchObject({ id: 'C2', winsButChurns: true });
    expect(other?.others).toMatchObject({ successes: 2, trials: 32 });
  });

  it('counts the customers, not their deals', () => {
    const one = tableOf(
      ['Segment', 'Demo'],
      [
        [10, 'churned', 'Small', 'yes'],
        [15, 'won', 'Large', 'no'],
      ],
    );
    const deals = one.deals.map((deal, row) => ({ ...deal, accountId: row < 10 ? 'a' : `${row}` }));
    const apart = churnCheck(model, one, context);
    const together = churnCheck(model, { ...one, deals }, context);
    expect(together.own).toMatchObject({ successes: 10, trials: 10, independent: 1 });
    expect([apart.p < 0.001, together.p < 0.05]).toEqual([true, false]);
    expect(together.criteria.some(({ winsButChurns }) => winsButChurns)).toBe(false);
  });

  it('has an answer where nothing was won', () => {
    const none = churnCheck(
      model,
      tableOf(['Segment', 'Demo'], [[5, 'lost', 'Small', 'yes']]),
      context,
    );
    expect(none.p).toBe(1);
    expect(none.criteria.some(({ winsButChurns }) => winsButChurns)).toBe(false);
  });
});
