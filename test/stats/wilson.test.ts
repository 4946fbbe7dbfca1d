import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../src/stats/wilson';

describe('wilson', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])(
    'gives the interval of %i in %i that Newcombe (1998), table I, method 3, prints',
    (successes, trials, low, high) => {
      const interval = wilson(successes, trials);
      expect(interval.low).toBeCloseTo(low, 4);
      expect(interval.high).toBeCloseTo(high, 4);
    },
  );

  it('ends where the score test just does not reject', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (trials, part) => {
          const successes = Math.round(part * trials);
          const { value, low, high } = wilson(successes, trials);
          for (const end of [low, high].filter((one) => one > 0 && one < 1)) {
            const z = Math.abs(value - end) / Math.sqrt((end * (1 - end)) / trials);
            expect(z).toBeCloseTo(1.96, 3);
          }
          expect(low).toBeLessThanOrEqual(value);
          expect(high).toBeGreaterThanOrEqual(value);
        },
      ),
    );
  });

  it('has no value where nothing was tried', () => {
    expect(wilson(0, 0)).toEqual({
      ...{ successes: 0, trials: 0, independent: 0 },
      ...{ value: NaN, low: NaN, high: NaN },
    });
  });

  it('has the interval of as many independent trials as they tell, at the same share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 2, max: 20 }),
        (trials, part, times) => {
          const successes = Math.round(part * trials);
          const repeated = wilson(successes * times, trials * times, trials);
          const { value, low, high } = wilson(successes, trials);
          expect(repeated.value).toBe(value);
          expect(repeated.low).toBeCloseTo(low, 12);
          expect(repeated.high).toBeCloseTo(high, 12);
        },
      ),
    );
  });

  it('refuses more successes than trials', () => {
    expect(() => wilson(3, 2)).toThrow('Successes must be from 0 to 2, got 3 (wilson)');
  });
});
