import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairedDifference } from '../../src/stats/paired-difference';
import { wilson } from '../../src/stats/wilson';

/** Counts of both, of the first only, of the second only and of neither. */
const counts = fc
  .tuple(...Array.from({ length: 4 }, () => fc.nat({ max: 40 })))
  .filter((all) => all.some((one) => one > 0));

function differenceOf(
  [both = 0, first = 0, second = 0, neither = 0]: readonly number[],
  worth = 1,
) {
  const trials = both + first + second + neither;
  const share = (one: number) => wilson(one, trials, trials * worth);
  return pairedDifference({ first: share(both + first), second: share(both + second), both });
}

describe('pairedDifference', () => {
  it('is that of the published example', () => {
    // M. W. Fagerland, S. Lydersen and P. Laake, Recommended tests and confidence intervals for
    // paired binomial proportions, Statistics in Medicine 33 (2014), 2850–2875, table of the
    // airway data: cells 1, 1, 7, 12.
    const { value, low, high } = differenceOf([1, 7, 1, 12]);
    expect([value, low, high].map((one) => one.toFixed(3))).toEqual(['-0.286', '-0.507', '-0.026']);
  });

  it('is that of Statistics with confidence (Altman and others, 2000), table 6.2', () => {
    const { value, low, high } = differenceOf([14, 0, 5, 22]);
    expect([value, low, high].map((one) => one.toFixed(3))).toEqual(['0.122', '0.011', '0.226']);
  });

  it('is the other way round where both change places', () => {
    fc.assert(
      fc.property(counts, ([both = 0, first = 0, second = 0, neither = 0]) => {
        const one = differenceOf([both, first, second, neither]);
        const other = differenceOf([both, second, first, neither]);
        expect(other.value).toBeCloseTo(-one.value, 12);
        expect(other.low).toBeCloseTo(-one.high, 12);
        expect(other.high).toBeCloseTo(-one.low, 12);
      }),
      { seed: 1 },
    );
  });

  it('lies within −1 to 1 around its value, wider where things repeat one another', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const { value, low, high } = differenceOf(all);
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(high).toBeLessThanOrEqual(1 + 1e-9);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        const repeated = differenceOf(all, 0.5);
        expect(repeated.high - repeated.low).toBeGreaterThanOrEqual(high - low - 1e-9);
      }),
      { seed: 1 },
    );
  });

  it('is 0 without doubt where both shares are of the same things, nothing where there are none', () => {
    expect(differenceOf([5, 0, 0, 3])).toEqual({ value: 0, low: 0, high: 0 });
    expect(
      pairedDifference({ first: wilson(0, 0), second: wilson(0, 0), both: 0 }).value,
    ).toBeNaN();
  });
});
