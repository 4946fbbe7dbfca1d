import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEvidence } from '../../../src/definition/edit/evidence';
import { whyOf } from '../../../src/insight/scorecard/evidence-words';

const inSize = { text: 'with 100–1,000 employees', won: 50, deals: 81 };
const fewer = { text: 'with fewer', won: 43, deals: 140 };

describe('whyOf', () => {
  it('tells how the deals of each band ended', () => {
    expect(whyOf([inSize, fewer], '2024–2026')).toBe(
      'Won 62 % of 81 with 100–1,000 employees, 31 % of 140 with fewer, 2024–2026',
    );
  });

  it('tells three bands at most', () => {
    const more = { text: 'with more', won: 1, deals: 900 };
    const far = { text: 'with 9', won: 99, deals: 300 };
    const none = { text: 'with 8', won: 0, deals: 0 };
    expect(whyOf([inSize, none, fewer, more, far], '')).toBe(
      'Won 62 % of 81 with 100–1,000 employees, 31 % of 140 with fewer, 8 % of 1,200 otherwise',
    );
  });

  it('is known as evidence again, whatever the texts', () => {
    const band = fc.record({
      text: fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
      won: fc.nat(2000),
      deals: fc.integer({ min: 2000, max: 5000 }),
    });
    fc.assert(
      fc.property(
        fc.array(band, { minLength: 2, maxLength: 6 }),
        fc.constantFrom('', '2025', '2024–2026'),
        (bands, years) => isEvidence(whyOf(bands, years)),
      ),
      { seed: 3 },
    );
  });

  it.each([
    'Won 3 of our 5 best with a demo',
    'They win: 62 % of 81 in DACH, 20 % of 40 elsewhere',
    'Won 62 % of 81 with 100–1,000 employees',
    'Won 62 % of 81 in DACH, 20 % of 40 elsewhere\nKim: also ask for the budget',
  ])('what a person wrote is none: %s', (why) => {
    expect(isEvidence(why)).toBe(false);
  });
});
