import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance, mulberry32 } from '../../../src/app/sample/random';
import { fitCriteria } from '../../../src/insight/fit/fit-criteria';
import { fitWeights } from '../../../src/insight/fit/fit-weights';

const DEALS = 120;

/** Criteria spread over dimensions, and deals that meet them: from what decides to what does not. */
const anyDeals = fc
  .record({
    seed: fc.nat(),
    dimensions: fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 1, maxLength: 6 }),
  })
  .map(({ seed, dimensions }) => {
    const random = mulberry32(seed);
    const won = Uint8Array.from({ length: DEALS }, () => Number(chance(random, 0.4)));
    const criteria = dimensions.map((dimension, index) => ({
      ...{ id: `C${index}`, dimension, field: 'F', operator: 'is known', value: '' },
      ...{ points: 1, ifMissing: 'skip' as const, on: true },
    }));
    const matches = criteria.map((_, index) => {
      const met = (isWon: boolean) => chance(random, isWon ? 0.5 + 0.08 * index : 0.4);
      return Float64Array.from(won, (isWon) => Number(met(isWon === 1)));
    });
    return { criteria, matches, won };
  });

describe('fitWeights', () => {
  it('gives weights that sum to 100, and 100 points to the strongest of each dimension', () => {
    fc.assert(
      fc.property(anyDeals, ({ criteria, matches, won }) => {
        const fitted = fitWeights(criteria, matches, won);
        fc.pre(fitted.criteria.length > 0);
        const sum = fitted.dimensions.reduce((all, { weight }) => all + weight, 0);
        expect(Math.abs(sum - 100)).toBeLessThanOrEqual(2);
        for (const { name } of fitted.dimensions) {
          const own = fitted.criteria.filter(({ dimension }) => dimension === name);
          expect(Math.max(...own.map(({ points }) => points))).toBe(100);
        }
      }),
    );
  });

  it('scores by the fitted log-odds, rounded to whole points and weights', () => {
    fc.assert(
      fc.property(anyDeals, ({ criteria, matches, won }) => {
        const { dimensions, criteria: scored } = fitWeights(criteria, matches, won);
        fc.pre(scored.length > 0);
        const odds = fitCriteria(criteria, matches, won);
        const total = odds.reduce((all, one) => all + one, 0);
        for (const { id, dimension, points } of scored) {
          const weight = dimensions.find(({ name }) => name === dimension)?.weight ?? 0;
          const within = scored.filter((one) => one.dimension === dimension);
          const share = points / within.reduce((all, one) => all + one.points, 0);
          const index = criteria.findIndex((one) => one.id === id);
          expect(weight * share).toBeCloseTo((100 * (odds[index] ?? 0)) / total, -0.7);
        }
      }),
    );
  });
});
