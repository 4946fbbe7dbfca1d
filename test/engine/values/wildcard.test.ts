import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsWildcard } from '../../../src/engine/values/wildcard';

/** The definition itself: what the first sign of the pattern leaves must fit the rest. */
function fitsByDefinition(text: readonly string[], pattern: string): boolean {
  const rest = pattern.slice(1);
  if (pattern === '') return text.length === 0;
  if (pattern[0] === '*')
    return [...text, ''].some((_, n) => fitsByDefinition(text.slice(n), rest));
  const fits = text.length > 0 && (pattern[0] === '?' || pattern[0] === text[0]);
  return fits && fitsByDefinition(text.slice(1), rest);
}

describe('fitsWildcard', () => {
  it.each([
    ['acme.io', '*.io', true],
    ['acme.iot', '*.io', false],
    ['vp sales', 'vp*', true],
    ['svp sales', 'vp*', false],
    ['a.c', 'a?c', true],
    ['axc', 'a.c', false],
    ['', '*', true],
    ['😀', '?', true],
    ['😀', '??', false],
    ['(a+)+$', '(a+)+$', true],
  ])('%j and %j: %j', (text, pattern, fits) => expect(fitsWildcard(text, pattern)).toBe(fits));

  it('agrees with the definition', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '😀'), maxLength: 7 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '?', '*'), maxLength: 6 });
    fc.assert(
      fc.property(text, pattern, (sample, wildcard) => {
        expect(fitsWildcard(sample, wildcard)).toBe(fitsByDefinition([...sample], wildcard));
      }),
      { numRuns: 2000 },
    );
  });

  it('ends on the patterns that make regular expressions run away', () => {
    expect(fitsWildcard('a'.repeat(5000), `${'*a'.repeat(20)}*b`)).toBe(false);
  });
});
