import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/engine/values/fold';
import { parseNumber } from '../../../src/engine/values/number';
import { inSpan, parseSpan } from '../../../src/engine/values/span';

const holds = (text: string, number: number) => {
  const span = parseSpan(fold(text), {});
  return span !== undefined && inSpan(span, number);
};

describe('parseSpan', () => {
  it.each([
    ['51-200', [51, 200], [50, 201]],
    ['200+', [200, 1e9], [199]],
    ['>200', [201], [200]],
    ['≥ 200', [200], [199]],
    ['<50', [49, -5], [50]],
    ['up to 50', [50], [51]],
    ['320', [320], [319, 321]],
  ])('%j holds the right numbers', (text, inside, outside) => {
    expect(inside.map((number) => holds(text, number))).not.toContain(false);
    expect(outside.map((number) => holds(text, number))).not.toContain(true);
  });

  it('gives up on a text that is too long to be a number', () => {
    expect(parseSpan('1'.repeat(50_000), {})).toBeUndefined();
  });

  it('reads a range as its midpoint, whatever the dash', () => {
    const end = fc.integer({ min: 0, max: 1_000_000 });
    const dash = fc.constantFrom('-', ' - ', '–', ' — ', ' to ');
    fc.assert(
      fc.property(end, end, dash, (a, b, between) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const text = `${low}${between}${high}`;
        expect(parseNumber(text, fold(text), {})).toBe((low + high) / 2);
      }),
    );
  });
});

describe('parseNumber of a formatted number', () => {
  const read = (text: string) => parseNumber(text, fold(text), {});
  const cents = fc.integer({ min: -1e12, max: 1e12 }).map((number) => number / 100);

  it.each(['en-US', 'en-IN', 'de-CH'])('reads it back as %s writes it', (locale) => {
    const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
    fc.assert(
      fc.property(cents, (number) => {
        expect(read(format.format(number))).toBe(number);
      }),
    );
  });

  it('reads it back as de-DE and fr-FR write it', () => {
    const formats = ['de-DE', 'fr-FR'].map(
      (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }),
    );
    fc.assert(
      fc.property(cents, fc.constantFrom(...formats), (number, format) => {
        expect(read(format.format(number))).toBe(number);
      }),
    );
  });

  it('reads it back as dollars, in accounting style and as a percentage', () => {
    const accounting = new Intl.NumberFormat('en-US', {
      style: 'currency',
      currency: 'USD',
      currencySign: 'accounting',
    });
    fc.assert(
      fc.property(cents, (number) => {
        expect(read(accounting.format(number))).toBe(number);
        expect(read(`${number}%`)).toBe(Number(`${number}e-2`));
      }),
    );
  });

  it('reads back any number that a cell writes as its text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(read(String(number))).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});
