import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearest, nearestAmong } from '../../src/definition/near-miss';

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

/** The optimal string alignment distance as it is defined, as a table of the first letters of both. */
function distance(a: string, b: string): number {
  const table: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    table.push([]);
    for (let j = 0; j <= b.length; j++) {
      const at = (up: number, left: number) => table[i - up]?.[j - left] ?? Infinity;
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const ways = [at(1, 1) + (a[i - 1] === b[j - 1] ? 0 : 1), at(1, 0) + 1, at(0, 1) + 1];
      if (isSwap) ways.push(at(2, 2) + 1);
      table[i]![j] = i + j === 0 ? 0 : Math.min(...ways);
    }
  }
  return table[a.length]![b.length]!;
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

it('finds among many names what a search through all of them finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', '!', 'Q'), minLength: 2, maxLength: 7 });
  const most = ({ length }: string) => (length <= 2 ? 0 : length <= 5 ? 1 : 2);
  fc.assert(
    fc.property(fc.array(word, { size: '+1' }), fc.array(word), (known, texts) => {
      const find = nearestAmong(known);
      for (const text of texts) {
        const near = known
          .map((name) => ({ name, edits: distance(text, name) }))
          .filter(({ name, edits }) => edits <= most(name))
          .sort((a, b) => a.edits - b.edits);
        expect(find(text)).toBe(near[0]?.name);
      }
    }),
    { numRuns: 60 },
  );
});
