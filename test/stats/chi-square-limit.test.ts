import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareTail } from '../../src/stats/chi-square';
import { chiSquareLimit } from '../../src/stats/chi-square-limit';

describe('chiSquareLimit', () => {
  it.each([
    [0.05, 1, 3.841],
    [0.05, 4, 9.488],
    [0.01, 4, 13.277],
    [0.05, 9, 16.919],
    [0.001, 10, 29.588],
  ])('gives what Abramowitz and Stegun, table 26.8, print for %d and %i', (chance, free, limit) => {
    expect(chiSquareLimit(chance, free)).toBeCloseTo(limit, 3);
  });

  it('is exceeded with the given chance', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (chance, free) => {
          expect(chiSquareTail(chiSquareLimit(chance, free), free) / chance).toBeCloseTo(1, 5);
        },
      ),
    );
  });
});
