import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief, linesOf } from '../../../src/app/one-page/text-lines';

describe('a text in lines', () => {
  it('has no more letters and lines than there is room for, and loses none where it says nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.integer({ min: 4, max: 40 }),
        fc.integer({ min: 1, max: 6 }),
        (text, letters, most) => {
          const lines = linesOf(text, letters, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(letters);
          const plain = (one: string) => one.replace(/\s/g, '');
          const said = plain(lines.join(''));
          if (!said.endsWith('…')) expect(said).toBe(plain(text));
        },
      ),
    );
  });

  it('ends between words, and says that there is more', () => {
    expect(linesOf('We read from their\nwarehouse, and connect to it.', 18, 2)).toEqual([
      'We read from their',
      'warehouse…',
    ]);
    expect(brief('A long why', 7)).toBe('A long…');
    expect(brief('Donaudampfschifffahrt', 7)).toBe('Donaud…');
    expect(brief('🚀🚀🚀🚀', 6)).toBe('🚀🚀…');
    expect(linesOf('🚀🚀🚀🚀', 5, 3)).toEqual(['🚀🚀', '🚀🚀']);
  });
});
