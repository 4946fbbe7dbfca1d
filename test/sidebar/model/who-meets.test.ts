import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellsWords, whoMeets, withoutWords } from '../../../src/sidebar/model/who-meets';
import { wilson } from '../../../src/stats/wilson';

/** none, won, lost, churned, open: see outcomeCodes. */
const deals = {
  outcomes: Float64Array.of(1, 1, 3, 2, 2, 4),
  amounts: new Float64Array(6),
  currency: '',
  total: 6,
  from: null,
  independent: { won: 3, lost: 2 },
};

describe('who meets a condition', () => {
  it('is counted among those of which it is known, churned deals as won', () => {
    const matches = {
      accounts: Float64Array.of(1, 0, Number.NaN, 0.5, 1),
      deals: Float64Array.of(1, 0, Number.NaN, 0, 1, 1),
    };
    const { accounts, won, lost, hasUnknown } = whoMeets(
      matches,
      Uint8Array.of(0, 0, 0, 0, 1),
      deals,
    );
    expect(accounts).toEqual(wilson(2, 3));
    expect(won).toEqual(wilson(1, 2, 2));
    expect(lost).toEqual(wilson(1, 2, 2));
    expect(hasUnknown).toBe(true);
  });

  it('tells something only where the intervals are apart', () => {
    const rate = fc
      .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 200 }))
      .map(([met, more]) => wilson(met, met + more));
    fc.assert(
      fc.property(rate, rate, (won, lost) => {
        const isApart = won.low > lost.high || lost.low > won.high;
        expect(tellsWords({ won, lost }).startsWith('Tells little')).toBe(!isApart);
      }),
    );
  });

  it.each([
    [91, 44, 'Tells a lot: twice as common among won deals.'],
    [90, 30, 'Tells a lot: 3 times as common among won deals.'],
    [90, 65, 'Tells some: more common among won deals.'],
    [20, 60, 'Speaks against it: 3 times as common among lost deals.'],
    [60, 0, 'Tells a lot: far more common among won deals.'],
    [50, 52, 'Tells little: such a difference between won and lost deals may be chance.'],
  ])('is said of %i %% of won and %i %% of lost deals', (won, lost, words) => {
    expect(tellsWords({ won: wilson(won, 100), lost: wilson(lost, 100) })).toBe(words);
  });

  it('is the other way round of an exclusion', () => {
    const rates = { won: wilson(1, 300), lost: wilson(24, 300) };
    expect(tellsWords(rates, 'lost')).toBe('Tells a lot: far more common among lost deals.');
    expect(tellsWords({ won: rates.lost, lost: rates.won }, 'lost')).toMatch(/^Speaks against it/);
  });

  it('says nothing without deals', () => {
    expect(tellsWords({})).toBe('');
    expect(tellsWords({ won: wilson(0, 0), lost: wilson(1, 2) })).toBe('');
  });
});

describe('without a condition', () => {
  const rates = (won: number, lost: number) => ({
    wonIncluded: wilson(won, 100),
    lostExcluded: wilson(lost, 100),
  });

  it.each([
    [90, 76, 'Without it, 76 % of lost deals would stay out instead of 80 %.'],
    [
      93,
      76,
      'Without it, 93 % of won deals would be kept instead of 90 %, and 76 % of lost deals would stay out instead of 80 %.',
    ],
    [90, 80, 'Without it, the rates of won and lost deals stay the same.'],
  ])('%i and %i', (won, lost, words) => {
    expect(withoutWords(rates(90, 80), rates(won, lost))).toBe(words);
  });
});
