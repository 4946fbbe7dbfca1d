import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { populationStability } from '../../src/stats/population-stability';
import { mulberry32 } from '../../src/stats/random';

const counts = fc.array(fc.tuple(fc.nat(300), fc.nat(300)), { minLength: 2, maxLength: 8 });

describe('populationStability', () => {
  it('is the divergence, and its limit (1/N + 1/M) times that of chi-square', () => {
    const told = populationStability([400_000, 600_000], [600_000, 400_000], 0.05);
    expect(told.index).toBeCloseTo(0.4 * Math.log(1.5), 4);
    expect(told.limit).toBeCloseTo((2 / 1e6) * 3.841, 8);
  });

  it.each([
    [10, 50, 0.68],
    [10, 100, 0.34],
    [10, 200, 0.17],
    [10, 500, 0.07],
    [5, 100, 0.19],
  ])('has the limits that are known: %i bins of %i', (bins, each, limit) => {
    const even = Array.from({ length: bins }, () => each / bins);
    expect(populationStability(even, even, 0.05).limit).toBeCloseTo(limit, 2);
  });

  it('is 0 of what is spread alike, and the same in either direction', () => {
    fc.assert(
      fc.property(counts, (both) => {
        const [one, other] = [both.map(([a]) => a), both.map(([, b]) => b)];
        fc.pre(one.some((count) => count > 0) && other.some((count) => count > 0));
        expect(populationStability(one, one, 0.05).index).toBeCloseTo(0, 12);
        const [there, back] = [
          populationStability(one, other, 0.05),
          populationStability(other, one, 0.05),
        ];
        expect(there.index).toBeGreaterThanOrEqual(0);
        expect(there.index).toBeCloseTo(back.index, 9);
        expect(there.limit).toBeCloseTo(back.limit, 9);
      }),
    );
  });

  it('exceeds its limit by luck no more often than it says', () => {
    const random = mulberry32(1);
    const draw = () => {
      const bins = [0, 0, 0, 0, 0];
      for (let one = 0; one < 60; one++) bins[Math.floor(5 * random())]!++;
      return bins;
    };
    const worlds = 1000;
    let exceeded = 0;
    for (let world = 0; world < worlds; world++) {
      const { index, limit } = populationStability(draw(), draw(), 0.05);
      exceeded += Number(index > limit);
    }
    expect(exceeded / worlds).toBeLessThan(0.065);
    expect(exceeded / worlds).toBeGreaterThan(0.03);
  });

  it('is unknown where either has nothing', () => {
    expect(populationStability([0, 0], [1, 2], 0.05)).toEqual({ index: NaN, limit: NaN });
    expect(populationStability([], [], 0.05)).toEqual({ index: NaN, limit: NaN });
  });
});
