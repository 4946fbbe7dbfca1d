import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearest } from '../../src/definition/near-miss';

it.each([
  ['critera', 'criteria'],
  ['criteira', 'criteria'],
  ['crteria', 'criteria'],
  ['criterion', 'criteria'],
  ['criterions', undefined],
  ['field', 'fields'],
  ['fiedls', 'fields'],
  ['tier', 'tiers'],
  ['tears', undefined],
  ['in', undefined],
  ['', undefined],
])('finds what was meant by "%s"', (written, meant) => {
  expect(nearest(written, ['criteria', 'fields', 'tiers', 'id'])).toBe(meant);
});

/** The optimal string alignment distance as it is defined. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const replaced = distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
  const least = Math.min(replaced, distance(a.slice(1), b) + 1, distance(a, b.slice(1)) + 1);
  const isSwap = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return isSwap ? Math.min(least, distance(a.slice(2), b.slice(2)) + 1) : least;
}

it('takes a name for the one that was meant where at most two edits lie between', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 4, maxLength: 8 });
  const edit = fc.tuple(fc.nat(8), fc.constantFrom('', 'e', 'ba'), fc.nat(2));
  fc.assert(
    fc.property(word, fc.array(edit, { maxLength: 2 }), (name, edits) => {
      const written = edits.reduce(
        (text, [at, put, taken]) => text.slice(0, at) + put + text.slice(at + taken),
        name,
      );
      const most = name.length <= 5 ? 1 : 2;
      expect(nearest(written, [name])).toBe(distance(written, name) <= most ? name : undefined);
    }),
    { numRuns: 300 },
  );
});
