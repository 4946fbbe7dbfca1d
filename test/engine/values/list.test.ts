import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinList, splitList } from '../../../src/engine/values/list';

describe('splitList', () => {
  it.each([
    ['a, b;c|d\ne\r\nf', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['  ', []],
    [',;|', []],
    ['"Acme, Inc"; Beta', ['Acme, Inc', 'Beta']],
    ['Beta; "Acme, Inc"', ['Beta', 'Acme, Inc']],
    ['"say ""hi"""', ['say "hi"']],
    ['5" pipe, 3', ['5" pipe', '3']],
    ['"never closed, x', ['"never closed', 'x']],
    ['"Acme, Inc" (50%); x', ['Acme, Inc (50%)', 'x']],
  ])('splits %j', (text, items) => expect(splitList(text)).toEqual(items));

  it('reads back what joinList wrote', () => {
    const item = fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(item), (items) => {
        expect(splitList(joinList(items))).toEqual(items);
      }),
    );
  });

  it.each(['"', '",', '\n', ' ', '"a'])('splits a full cell of %j', (text) => {
    const cell = text.repeat(50_000 / text.length);
    expect(joinList(splitList(cell)).length).toBeLessThanOrEqual(3 * cell.length);
  });
});
