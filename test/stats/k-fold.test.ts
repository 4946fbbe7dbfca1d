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

  it('has each class in every fold as evenly as single rows allow', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1, 2), { minLength: 1 }), (classes) => {
        const rows = [...classes.keys()];
        const folds = kFold(rows.map(String), 4, mulberry32(1), classes);
        for (const some of [
          rows,
          ...[0, 1, 2].map((one) => rows.filter((row) => classes[row] === one)),
        ]) {
          const held = [0, 1, 2, 3].map((fold) => some.filter((row) => folds[row] === fold).length);
          expect(Math.max(...held) - Math.min(...held)).toBeLessThanOrEqual(some === rows ? 3 : 1);
        }
      }),
      { seed: 5 },
    );
  });

  it('has both classes in every fold where groups of both are many', () => {
    const group = fc.record({
      size: fc.integer({ min: 1, max: 15 }),
      won: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(group, { maxLength: 60 }), fc.integer(), (some, seed) => {
        const pure = [0, 1].flatMap((own) =>
          Array.from({ length: 5 }, () => ({ size: 2, won: own })),
        );
        const rows = [...some, ...pure].flatMap(({ size, won }, key) =>
          Array.from({ length: size }, (_, row) => ({
            key: `${key}`,
            own: Number(row < size * won),
          })),
        );
        const folds = kFold(
          rows.map(({ key }) => key),
          5,
          mulberry32(seed),
          rows.map(({ own }) => own),
        );
        for (const fold of [0, 1, 2, 3, 4]) {
          const held = new Set(rows.filter((_, row) => folds[row] === fold).map(({ own }) => own));
          expect(held).toEqual(new Set([0, 1]));
        }
      }),
      { seed: 5 },
    );
  });

  it('deals out differently with other random numbers', () => {
    const groups = Array.from({ length: 30 }, (_, row) => `row ${row}`);
    expect(kFold(groups, 3, mulberry32(1))).not.toEqual(kFold(groups, 3, mulberry32(2)));
  });
});
