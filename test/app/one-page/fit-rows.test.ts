import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitRows } from '../../../src/app/one-page/fit-rows';

const anyShares = fc
  .array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 40 })
  .map((all) => all.sort((a, b) => b - a));
const anyLists = fc.record({
  dimensions: fc.array(anyShares, { maxLength: 30 }),
  exclusions: fc.integer({ min: 0, max: 200 }),
  rows: fc.integer({ min: 12, max: 60 }),
});

describe('what a page has room for', () => {
  it('fits, and counts all', () => {
    fc.assert(
      fc.property(anyLists, ({ dimensions, exclusions: all, rows }) => {
        const { criteria, exclusions } = fitRows(dimensions, all, rows);
        const shown = criteria.filter((one) => one.shown > 0);
        const isNoted = shown.length < criteria.length;
        const taken = shown.reduce((sum, one) => sum + 1 + one.shown, 0) + (isNoted ? 1 : 0);
        const excluded = exclusions.shown + (exclusions.shown < all || all === 0 ? 1 : 0);
        expect(taken + excluded).toBeLessThanOrEqual(rows);
        expect(criteria.map((one) => one.all)).toEqual(dimensions.map(({ length }) => length));
        for (const one of criteria) expect(one.shown).toBeLessThanOrEqual(one.all);
        expect(exclusions.all).toBe(all);
      }),
    );
  });

  it('leaves out nothing that it has room for', () => {
    fc.assert(
      fc.property(anyLists, ({ dimensions, exclusions: all }) => {
        const rows = dimensions.reduce((sum, { length }) => sum + 1 + length, Math.max(1, all));
        const { criteria, exclusions } = fitRows(dimensions, all, rows);
        expect([...criteria, exclusions].every((one) => one.shown === one.all)).toBe(true);
      }),
    );
  });

  it('keeps five exclusions, and the weightiest criterion of each dimension, then the weightiest of all', () => {
    const dimensions = [[9, 8, 1], [7], [6, 5, 4, 3]];
    expect(fitRows(dimensions, 12, 14)).toEqual({
      criteria: [
        { shown: 2, all: 3 },
        { shown: 1, all: 1 },
        { shown: 2, all: 4 },
      ],
      exclusions: { shown: 5, all: 12 },
    });
  });

  it('drops the lightest dimensions last', () => {
    const { criteria } = fitRows([[1], [9], [5], [7], [8]], 0, 9);
    expect(criteria.map(({ shown }) => shown)).toEqual([0, 1, 0, 1, 1]);
  });
});
