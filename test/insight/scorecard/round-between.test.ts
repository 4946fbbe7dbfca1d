import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundBetween } from '../../../src/insight/scorecard/round-between';

describe('roundBetween', () => {
  it.each([
    [87, 131, 100],
    [1993, 1999, 1995],
    [2001, 2004, 2004],
    [230_000, 410_000, 400_000],
    [0.21, 0.34, 0.3],
    [-40, 12, 0],
    [0, 7, 5],
    [-130, -87, -100],
    [12, 12, 12],
  ])('between %d and %d is %d', (low, high, round) => {
    expect(roundBetween(low, high)).toBe(round);
  });

  it('stays between the two', () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const round = roundBetween(low, high);
        expect(round).toBeGreaterThanOrEqual(low);
        expect(round).toBeLessThanOrEqual(high);
      }),
      { seed: 5 },
    );
  });
});
