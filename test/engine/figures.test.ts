import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amount,
  besideTarget,
  evenAmount,
  percentDown,
  shareDown,
  signed,
  wholePercent,
} from '../../src/engine/figures';

describe('a share beside its target', () => {
  it.each([
    [0.796, 0.8, '79.6 %'],
    [92 / 132, 0.7, '69.7 %'],
    [0.7999, 0.8, '79.9 %'],
    [0.803, 0.8, '80 %'],
    [0.546, 0.55, '54.6 %'],
    [0.79, 0.8, '79 %'],
    [0.361, 0.8, '36 %'],
    [Number.NaN, 0.8, '–'],
  ])('%d of %d reads %s', (share, target, expected) => {
    expect(besideTarget(share, target)).toBe(expected);
  });
});

describe('a share that is cut off', () => {
  const decimals = fc.integer({ min: 0, max: 1e9 }).map((billionths) => billionths / 1e9);
  const percents = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);

  it('never reaches a minimum that it misses, and always one that it has', () => {
    fc.assert(
      fc.property(decimals, percents, (share, minimum) => {
        expect(shareDown(share) >= minimum).toBe(share >= minimum);
      }),
      {
        examples: [
          [0.499999999, 0.5],
          [0.29, 0.29],
          [0.355, 0.36],
        ],
      },
    );
  });

  it('reads the same in a cell and in words', () => {
    fc.assert(
      fc.property(decimals, (share) => {
        expect(wholePercent(shareDown(share))).toBe(percentDown(share));
      }),
    );
  });
});

it.each([
  [-0.0312, 2, '−0.03'],
  [-0.004, 2, '0.00'],
  [0.5, 3, '+0.500'],
  [1200, undefined, '+1,200'],
  [-2.5, undefined, '−2.5'],
  [0, undefined, '0'],
])('%d with %s decimals reads %s', (difference, decimals, expected) => {
  expect(signed(difference, decimals)).toBe(expected);
});

it.each([
  [0, '0 %'],
  [0.004, '< 1 %'],
  [0.801, '80 %'],
  [Number.NaN, '–'],
])('a share of %d reads %s', (share, expected) => {
  expect(wholePercent(share)).toBe(expected);
});

it.each([
  [2_004_684, '2 m', '2.00 m'],
  [1_042_249, '1.04 m', '1.04 m'],
  [12_000, '12 k', '12.0 k'],
  [412_300, '412 k', '412 k'],
  [999_900, '1,000 k', '1,000 k'],
  [870, '870', '870'],
  [0, '0', '0'],
])('%d reads %s in a sentence and %s in a column', (value, shown, inColumn) => {
  expect([amount(value, ''), evenAmount(value)]).toEqual([shown, inColumn]);
});
