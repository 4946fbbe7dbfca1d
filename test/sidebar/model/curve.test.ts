import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  across,
  apart,
  type Curve,
  down,
  hasRates,
  linePoints,
  marks,
  pointWords,
  size,
} from '../../../src/sidebar/model/curve';

const curve: Curve = [
  { from: 0, wonIncluded: 1, lostExcluded: 0 },
  { from: 50, wonIncluded: 0.83, lostExcluded: null },
  { from: 100, wonIncluded: 0, lostExcluded: 1 },
];

describe('the curve of a backtest', () => {
  it('keeps every point within the picture, 100 % at the top', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), share, share, (score, one, other) => {
        expect(across(score)).toBeGreaterThanOrEqual(0);
        expect(across(score)).toBeLessThanOrEqual(size.width);
        expect(down(one)).toBeGreaterThanOrEqual(0);
        expect(down(one)).toBeLessThanOrEqual(size.height);
        expect(down(one) <= down(other)).toBe(one >= other || down(one) === down(other));
      }),
    );
  });

  it('leaves out what has no deals', () => {
    expect(linePoints(curve, 'wonIncluded').split(' ')).toHaveLength(3);
    expect(linePoints(curve, 'lostExcluded').split(' ')).toHaveLength(2);
    expect(hasRates(curve)).toBe(true);
    const none = curve.map(({ from }) => ({ from, wonIncluded: null, lostExcluded: null }));
    expect(hasRates(none)).toBe(false);
  });

  it('keeps the figures of its targets apart, in their order', () => {
    fc.assert(
      fc.property(fc.integer({ max: 90, min: 0 }), fc.integer({ max: 90, min: 0 }), (a, b) => {
        const [first, second] = apart(a, b);
        expect(Math.abs(first - second)).toBeGreaterThanOrEqual(11);
        expect(Math.sign(first - second)).toBe(a < b ? -1 : 1);
        expect(first + second).toBeCloseTo(a + b);
      }),
    );
  });

  it('marks where the ICP begins, in place of an end that is too close', () => {
    expect(marks(undefined)).toEqual([0, 50, 100]);
    expect(marks(78)).toEqual([0, 50, 100, 78]);
    expect(marks(57)).toEqual([0, 100, 57]);
    expect(marks(0)).toEqual([50, 100, 0]);
  });

  it('reads its points', () => {
    expect(pointWords(curve[1]!)).toBe('From 50: 83 % of won kept, – of lost left out');
  });
});
