import { describe, expect, it } from 'vitest';
import { chiSquareTail } from '../../src/stats/chi-square';
import { fisher } from '../../src/stats/fisher';
import { associationP, logOddsRatio, pearson, tableOfShares } from '../../src/stats/two-by-two';
import { wilson } from '../../src/stats/wilson';

const small = { metWon: 20, metLost: 10, otherWon: 10, otherLost: 20 };

describe('pearson', () => {
  it('is corrected for continuity', () => {
    expect(pearson(small)).toBeCloseTo(5.4, 10);
  });

  it('is 0 without a second column or row', () => {
    expect(pearson({ metWon: 3, metLost: 4, otherWon: 0, otherLost: 0 })).toBe(0);
    expect(pearson({ metWon: 3, metLost: 0, otherWon: 5, otherLost: 0 })).toBe(0);
  });
});

describe('associationP', () => {
  it('is exact up to 2,000 deals and close to exact above', () => {
    expect(associationP(small)).toBe(fisher(small));
    const large = { metWon: 560, metLost: 500, otherWon: 480, otherLost: 520 };
    expect(associationP(large)).toBe(chiSquareTail(pearson(large), 1));
    expect(Math.abs(associationP(large) - fisher(large))).toBeLessThan(0.002);
  });
});

describe('tableOfShares', () => {
  it('has both shares as of the independent things that they tell', () => {
    expect(tableOfShares(wilson(8, 10, 5), wilson(1, 6))).toEqual({
      ...{ metWon: 4, metLost: 1 },
      ...{ otherWon: 1, otherLost: 5 },
    });
    expect(associationP(tableOfShares(wilson(0, 0), wilson(1, 6)))).toBe(1);
  });
});

describe('logOddsRatio', () => {
  it('is that of the counts with a half added', () => {
    const { value, error } = logOddsRatio(small);
    expect(value).toBeCloseTo(2 * Math.log(20.5 / 10.5), 10);
    expect(error).toBeCloseTo(Math.sqrt(2 / 20.5 + 2 / 10.5), 10);
  });

  it('is finite where a count is 0', () => {
    const none = logOddsRatio({ metWon: 0, metLost: 5, otherWon: 5, otherLost: 0 });
    expect(none.value).toBeLessThan(-4);
    expect(Number.isFinite(none.error)).toBe(true);
  });
});
