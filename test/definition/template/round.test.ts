import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundNumber, writeNumber } from '../../../src/definition/template/round';

describe('roundNumber', () => {
  it.each([
    [0, 0],
    [1, 1],
    [7, 6],
    [96, 100],
    [437, 400],
    [0.034, 0.03],
    [-437, -400],
    [18_300_000, 20_000_000],
  ])('%s becomes %s', (number, round) => {
    expect(roundNumber(number)).toBe(round);
  });

  it('stays within a fifth of the number, and keeps what is round', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (number) => {
        const round = roundNumber(number);
        expect(Math.abs(round - number)).toBeLessThanOrEqual(number / 5);
        expect(roundNumber(round)).toBe(round);
      }),
    );
  });
});

describe('writeNumber', () => {
  it.each([
    [400, '400'],
    [2010, '2010'],
    [2_500_000, '2.5M'],
    [4e9, '4bn'],
    [-3e6, '-3M'],
  ])('writes %s as %s', (number, text) => {
    expect(writeNumber(number)).toBe(text);
  });
});
