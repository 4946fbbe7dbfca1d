import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolAdjacentViolators } from '../../src/stats/pool-adjacent-violators';

const weighted = fc.array(
  fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 5 })),
  { maxLength: 9 },
);

/** T. Robertson, F. Wright and R. Dykstra, Order Restricted Statistical Inference (1988), 1.4.1. */
function maxMin(pairs: readonly (readonly [number, number])[], at: number): number {
  const mean = (from: number, to: number) => {
    const some = pairs.slice(from, to + 1);
    const weight = some.reduce((sum, [, own]) => sum + own, 0);
    return some.reduce((sum, [value, own]) => sum + value * own, 0) / weight;
  };
  const from = pairs.slice(0, at + 1).map((_, index) => index);
  const to = pairs.slice(at).map((_, index) => at + index);
  return Math.max(...from.map((low) => Math.min(...to.map((high) => mean(low, high)))));
}

describe('poolAdjacentViolators', () => {
  it('gives the largest of the least means over all spans around a value', () => {
    fc.assert(
      fc.property(weighted, (pairs) => {
        const found = poolAdjacentViolators(
          pairs.map(([value]) => value),
          pairs.map(([, weight]) => weight),
        );
        expect(found).toHaveLength(pairs.length);
        found.forEach((value, at) => void expect(value).toBeCloseTo(maxMin(pairs, at), 9));
      }),
      { seed: 1 },
    );
  });

  it('gives the example', () => {
    expect(poolAdjacentViolators([1, 3, 2], [1, 1, 1])).toEqual([1, 2.5, 2.5]);
  });
});
