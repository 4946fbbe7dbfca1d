import { describe, expect, it } from 'vitest';
import { chiSquareTail } from '../../src/stats/chi-square';

describe('chiSquareTail', () => {
  it.each([
    [2.706, 1, 0.1],
    [3.841, 1, 0.05],
    [6.635, 1, 0.01],
    [10.828, 1, 0.001],
    [5.991, 2, 0.05],
    [18.307, 10, 0.05],
    [23.209, 10, 0.01],
    [43.773, 30, 0.05],
    [124.342, 100, 0.05],
  ])('of %d with %d degrees is that of the printed table', (statistic, degrees, tail) => {
    expect(Math.abs(chiSquareTail(statistic, degrees) - tail)).toBeLessThan(tail / 500);
  });

  it('is exp(-x/2) for two degrees, far out as well', () => {
    for (const x of [0.001, 0.5, 2, 7, 40, 600]) {
      expect(chiSquareTail(x, 2) / Math.exp(-x / 2)).toBeCloseTo(1, 10);
    }
  });

  it('is 1 where there is no difference', () => {
    expect([chiSquareTail(0, 1), chiSquareTail(-1, 3)]).toEqual([1, 1]);
  });
});
