import { describe, expect, it } from 'vitest';
import type { Split } from '../../../src/insight/discovery/count-split';
import { judgeTrial } from '../../../src/insight/discovery/judge-trial';
import { dealTerms } from '../../../src/insight/discovery/terms';
import type { RankedTrial } from '../../../src/insight/discovery/trial';
import { wilson } from '../../../src/stats/wilson';

const all = { metWon: 60, metLost: 20, otherWon: 40, otherLost: 80 };

/** A pattern of which each side counts as so many times fewer deals, some of the won churned. */
function judged(effect: number, metChurned = 0) {
  const [metWon, metLost, otherWon, otherLost] = Object.values(all).map((one) => one / effect);
  const split = {
    ...{ all, older: all, newer: all },
    ...{ effective: { metWon, metLost, otherWon, otherLost } },
    ...{ metChurned, otherChurned: 2, metAmount: 0, otherAmount: 0 },
  } as Split;
  const candidate = { operator: 'is any of', value: 'A', tries: 1 } as const;
  const trial: RankedTrial = { candidate, split, p: 0.001, q: 0.001, strength: 4 };
  return judgeTrial('Field', trial, undefined, { years: '', terms: dealTerms });
}

describe('the rates of a pattern', () => {
  it('have the intervals of the independent deals that they are worth', () => {
    const { winRate, otherWinRate, churn } = judged(5, 6);
    expect(winRate).toEqual(wilson(60, 80, 16));
    expect(otherWinRate).toEqual(wilson(40, 120, 24));
    expect(churn).toEqual(wilson(6, 60, 12));
  });

  it('are those of the deals where none is repeated', () => {
    expect(judged(1).winRate).toEqual(wilson(60, 80));
  });

  it('do not tell of churn by many deals of few accounts', () => {
    expect(judged(1, 18).verdict).toBe('wins but churns');
    expect(judged(5, 18).verdict).toBe('criterion');
  });
});
