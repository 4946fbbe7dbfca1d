import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve } from '../../src/stats/solve';

describe('solve', () => {
  it('solves what it is given', () => {
    const number = fc.double({ min: -3, max: 3, noNaN: true });
    const system = fc.tuple(
      fc.array(fc.array(number, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }),
      fc.array(number, { minLength: 4, maxLength: 4 }),
    );
    fc.assert(
      fc.property(system, ([roots, right]) => {
        const matrix = roots.map((row, i) =>
          roots.map((other, j) => Number(i === j) + row.reduce((s, x, k) => s + x * other[k]!, 0)),
        );
        const x = solve(matrix, right);
        const product = matrix.map((row) => row.reduce((sum, value, k) => sum + value * x[k]!, 0));
        for (const [row, value] of product.entries()) expect(value).toBeCloseTo(right[row]!, 7);
      }),
      { seed: 5 },
    );
  });

  it('refuses a matrix that is not positive definite', () => {
    expect(() => solve([[1], [1, 1]], [1, 1])).toThrow(/positive definite, got a pivot of 0/);
  });
});
