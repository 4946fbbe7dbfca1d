import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeWords } from '../../../src/engine/values/whole-words';

describe('wholeWords', () => {
  it.each([
    ['Average number of people', 18, 'Average number'],
    ['Average number', 14, 'Average number'],
    ['Average number of people', 7, 'Average'],
    ['Unternehmensgröße', 10, ''],
  ])('%s in %i characters', (text, most, cut) => {
    expect(wholeWords(text, most)).toBe(cut);
  });

  it('law: is a beginning of the text that fits and ends with a word of it', () => {
    const anyText = fc.array(fc.string({ minLength: 1 }), { maxLength: 8 });
    fc.assert(
      fc.property(anyText, fc.integer({ min: -2, max: 30 }), (words, most) => {
        const text = words.join(' ');
        const cut = wholeWords(text, most);
        expect(text.startsWith(cut)).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(Math.max(0, most));
        expect(cut === '' || cut === text || text[cut.length] === ' ').toBe(true);
      }),
    );
  });
});
