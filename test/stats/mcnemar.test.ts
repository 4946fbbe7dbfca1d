import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mcnemar } from '../../src/stats/mcnemar';

const small = fc.integer({ min: 0, max: 40 });

/** Twice the lower tail of the fair binomial, in whole numbers. */
function exactly(first: number, second: number): number {
  const trials = first + second;
  let ways = BigInt(1);
  let tail = BigInt(0);
  for (let successes = 0; successes <= Math.min(first, second); successes++) {
    tail += ways;
    ways = (ways * BigInt(trials - successes)) / BigInt(successes + 1);
  }
  const scaled = (BigInt(2e15) * tail) / BigInt(2) ** BigInt(trials);
  return Math.min(1, Number(scaled) / 1e15);
}

describe('mcnemar', () => {
  it('gives twice the tail that binomial tables print for 4 of 20', () => {
    expect(mcnemar(4, 16)).toBeCloseTo(2 * 0.0059, 4);
  });

  it('agrees with the sum of binomial coefficients', () => {
    fc.assert(
      fc.property(small, small, (first, second) => {
        expect(mcnemar(first, second)).toBeCloseTo(exactly(first, second), 9);
        expect(mcnemar(first, second)).toBe(mcnemar(second, first));
      }),
    );
  });

  it('sees no difference without a disagreement', () => {
    expect(mcnemar(0, 0)).toBe(1);
  });

  it('stays a probability for thousands of disagreements', () => {
    expect(mcnemar(4_000, 4_000)).toBe(1);
    expect(mcnemar(3_000, 5_000)).toBeGreaterThanOrEqual(0);
  });
});
