import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelsOf } from '../../src/stats/levels';
import { placements } from '../../src/stats/placements';

const scores = fc.array(fc.constantFrom(0, 1, 2, 3, NaN), { minLength: 1, maxLength: 12 });

describe('placements', () => {
  it('are counted pair by pair, one without a score being tied with all', () => {
    fc.assert(
      fc.property(scores, scores, (won, lost) => {
        const positive = [...won.map(() => 1), ...lost.map(() => 0)];
        const { area, placed } = placements(levelsOf([...won, ...lost]), positive);
        const wins = (high: number, low: number) => (high > low ? 1 : high < low ? 0 : 0.5);
        const mean = (all: readonly number[]) =>
          all.reduce((sum, one) => sum + one, 0) / all.length;
        const pairs = won.flatMap((high) => lost.map((low) => wins(high, low)));
        expect(area).toBeCloseTo(mean(pairs), 12);
        won.forEach((high, row) => {
          expect(placed(row)).toBeCloseTo(mean(lost.map((low) => wins(high, low))), 12);
        });
        lost.forEach((low, row) => {
          const own = mean(won.map((high) => wins(high, low)));
          expect(placed(won.length + row)).toBeCloseTo(own, 12);
        });
      }),
    );
  });
});
