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
  it('gives points that sum to about 100, which the dimensions share', () => {
    fc.assert(
      fc.property(anyDeals, ({ criteria, matches, won }) => {
        const fitted = fitWeights(criteria, matches, won);
        fc.pre(fitted.criteria.length > 0);
        const sum = (of: readonly { readonly points: number }[]) =>
          of.reduce((all, { points }) => all + points, 0);
        expect(Math.abs(sum(fitted.criteria) - 100)).toBeLessThanOrEqual(criteria.length);
        for (const { name, weight } of fitted.dimensions) {
          const own = fitted.criteria.filter(({ dimension }) => dimension === name);
          expect(weight).toBe(Math.min(100, sum(own)));
        }
      }),
    );
  });

  it('scores by the fitted log-odds, rounded to whole points, of which what stays has one', () => {
    fc.assert(
      fc.property(anyDeals, ({ criteria, matches, won }) => {
        const fitted = fitWeights(criteria, matches, won);
        const odds = fitCriteria(criteria, matches, won);
        const total = odds.reduce((all, one) => all + one, 0) || 1;
        const shareOf = (id: string) =>
          (odds[criteria.findIndex((one) => one.id === id)] ?? 0) / total;
        for (const { id, points } of fitted.criteria) {
          expect(points).toBe(Math.max(1, Math.round(100 * shareOf(id))));
        }
        for (const { id } of fitted.leftOut) expect(shareOf(id)).toBeLessThan(0.001);
      }),
    );
  });
});
