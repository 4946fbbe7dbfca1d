import { describe, expect, it } from 'vitest';
import type { Split } from '../../../src/insight/discovery/count-split';
import { judgeCondition } from '../../../src/insight/discovery/judge-condition';
import { dealTerms } from '../../../src/insight/discovery/terms';
import { wilson } from '../../../src/stats/wilson';

const all = { metWon: 60, metLost: 20, otherWon: 40, otherLost: 80 };
const condition = { field: 'Field', operator: 'is any of', value: 'A', name: 'Field: A' };

/** A condition of which each side counts as so many times fewer deals, some of the won churned. */
function judged({ effect = 1, metChurned = 0, q = 0.001, passed = true, hardlyWins = false }) {
  const [metWon, metLost, otherWon, otherLost] = Object.values(all).map((one) => one / effect);
  const split = {
    ...{ all, older: all, newer: all },
    ...{ effective: { metWon, metLost, otherWon, otherLost } },
    ...{ metChurned, otherChurned: 2, metAmount: 0, otherAmount: 0 },
  } as Split;
  const found = { ...condition, split, p: q, q, passed, hardlyWins };
  return judgeCondition(found, { years: '', terms: dealTerms });
}

describe('the rates of a pattern', () => {
  it('have the intervals of the independent deals that they are worth', () => {
    const { winRate, otherWinRate, churn } = judged({ effect: 5, metChurned: 6 });
    expect(winRate).toEqual(wilson(60, 80, 16));
    expect(otherWinRate).toEqual(wilson(40, 120, 24));
    expect(churn).toEqual(wilson(6, 60, 12));
  });

  it('are those of the deals where none is repeated', () => {
    expect(judged({}).winRate).toEqual(wilson(60, 80));
  });

  it('do not tell of churn by many deals of few accounts', () => {
    expect(judged({ metChurned: 18 }).verdict).toBe('wins but churns');
    expect(judged({ effect: 5, metChurned: 18 }).verdict).toBe('criterion');
  });
});

describe('the verdict', () => {
  it.each([
    [{ q: 0.05 }, 'criterion', 'won 75 % of 80, others 33 %'],
    [
      { passed: false, q: 0.04 },
      'noise',
      'may be chance: of 100 finds as clear as this, 4 would be false (won 75 % of 80, others 33 %)',
    ],
    [{ hardlyWins: true }, 'exclusion', 'won 75 % of 80, others 33 %'],
  ])('of %j is %s', (changes, verdict, why) => {
    expect(judged(changes)).toMatchObject({ ...condition, verdict, why });
  });
});
