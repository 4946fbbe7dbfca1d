import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/engine/values/fold';

describe('fold', () => {
  it.each([
    ['  Financial   Services ', 'financial services'],
    ['a\tb\nc\u00a0d', 'a b c d'],
    ['São Tomé', 'sao tome'],
    ['Łódź', 'lodz'],
    ['STRASSE', fold('Straße')],
    ['Ærø', 'aero'],
    ['İstanbul', 'istanbul'],
    ['ΟΔΟΣ', fold('οδος')],
    ['Ｆｕｌｌ', 'full'],
    ['“it’s” – ok', '"it\'s" - ok'],
    ['zero\u200bwidth', 'zerowidth'],
    ['✔\ufe0f', '✔'],
    ['Loading…', 'loading...'],
  ])('folds %j', (text, folded) => expect(fold(text)).toBe(folded));

  it('keeps the marks that are letters in their script', () => {
    expect(fold('が')).not.toBe(fold('か'));
    expect(fold('कि')).not.toBe(fold('का'));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not see case and outer spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(fold(` ${text.toUpperCase()}  `)).toBe(fold(text));
      }),
    );
  });
});
