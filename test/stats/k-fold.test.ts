import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../src/app/sample/random';
import { kFold } from '../../src/stats/k-fold';

describe('kFold', () => {
  it('keeps groups together in folds of about equal size', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 50 }), (numbers) => {
        const groups = numbers.map(String);
        const folds = kFold(groups, 5, mulberry32(1));
        const byGroup = new Map(groups.map((group, row) => [group, folds[row]]));
        expect(groups.map((group) => byGroup.get(group))).toEqual(folds);
        const sizes = [0, 1, 2, 3, 4].map((fold) => folds.filter((one) => one === fold).length);
        const largest = Math.max(
          ...[...byGroup.keys()].map((key) => groups.filter((one) => one === key).length),
        );
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(largest);
      }),
      { seed: 5 },
    );
  });

  it('deals out differently with other random numbers', () => {
    const groups = Array.from({ length: 30 }, (_, row) => `row ${row}`);
    expect(kFold(groups, 3, mulberry32(1))).not.toEqual(kFold(groups, 3, mulberry32(2)));
  });
});
