import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareDifference } from '../../src/stats/share-difference';
import { wilson } from '../../src/stats/wilson';

const trials = fc.integer({ min: 1, max: 400 });
const part = fc.double({ min: 0, max: 1, noNaN: true });
const shares = fc.tuple(trials, part).map(([all, some]) => wilson(Math.round(all * some), all));

describe('shareDifference', () => {
  it.each([
    [48, 80, 56, 70, 0.0428, 0.3422],
    [3, 10, 9, 10, 0.1013, 0.8387],
    [2, 7, 6, 7, -0.029, 0.8423],
  ])(
    'gives the interval of %i/%i and %i/%i that Newcombe (1998), table II, method 11, prints',
    (first, ofFirst, second, ofSecond, low, high) => {
      const told = shareDifference(wilson(first, ofFirst), wilson(second, ofSecond));
      expect(told.low).toBeCloseTo(low, 4);
      expect(told.high).toBeCloseTo(high, 4);
    },
  );

  it('turns round with its shares, and holds the difference', () => {
    fc.assert(
      fc.property(shares, shares, (one, other) => {
        const [there, back] = [shareDifference(one, other), shareDifference(other, one)];
        expect(there.value).toBeCloseTo(-back.value, 12);
        expect(there.low).toBeCloseTo(-back.high, 12);
        expect(there.low).toBeLessThanOrEqual(there.value + 1e-12);
        expect(there.high).toBeGreaterThanOrEqual(there.value - 1e-12);
      }),
    );
  });

  it('is wider where things repeat one another', () => {
    const [one, other] = [wilson(20, 80), wilson(40, 80)];
    const few = [wilson(20, 80, 20), wilson(40, 80, 20)] as const;
    expect(shareDifference(one, other).low).toBeGreaterThan(0);
    expect(shareDifference(...few).low).toBeLessThan(0);
  });

  it('is unknown where nothing was tried', () => {
    expect(shareDifference(wilson(0, 0), wilson(1, 2)).low).toBeNaN();
  });
});
