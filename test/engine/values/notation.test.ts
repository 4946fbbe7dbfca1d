import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/engine/values/fold';
import { parseNumber } from '../../../src/engine/values/number';

const read = (text: string, decimalComma: boolean) =>
  parseNumber(text, fold(text), { decimalComma });

describe('numbers as they are written', () => {
  it.each([
    ['1.250', 1250, 1.25],
    ['1,250', 1.25, 1250],
    ['ca. 1.250', 1250, 1.25],
    ['1.000-5.000', 3000, 3],
    ['12,5 Mio. €', 12_500_000, 12_500_000],
    ['1.234,5', 1234.5, 1234.5],
    ['1,234.5', 1234.5, 1234.5],
    ['0.125', 0.125, 0.125],
    ['12.5', 12.5, 12.5],
    ['1.2500', 1.25, 1.25],
    ['1.250.000', 1_250_000, 1_250_000],
  ])('%s is %d with a decimal comma and %d without', (text, comma, point) => {
    expect(read(text, true)).toBe(comma);
    expect(read(text, false)).toBe(point);
  });

  it('what a locale writes reads back by its own notation', () => {
    const numbers = fc.integer({ min: 0, max: 10_000_000 }).map((number) => number / 100);
    fc.assert(
      fc.property(numbers, (number) => {
        expect(read(number.toLocaleString('de-DE'), true)).toBe(number);
        expect(read(number.toLocaleString('en-US'), false)).toBe(number);
      }),
    );
  });
});
