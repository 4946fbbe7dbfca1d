import { describe, expect, it } from 'vitest';
import { dealEffect, movesWords } from '../../../src/sidebar/model/effect-words';
import { wilson } from '../../../src/stats/wilson';

const rates = (won: number, lost: number) => ({
  wonIncluded: wilson(won, 100),
  lostExcluded: wilson(lost, 100),
});
const targets = { wonTarget: 0.8, lostTarget: 0.7 };

describe('what a draft does', () => {
  it.each([
    [26, 39, 65, '26 accounts move up, 39 move down.'],
    [1, 0, 1, '1 account moves up.'],
    [0, 1200, 1200, '1,200 accounts move down.'],
    [1, 1, 4, '1 account moves up, 1 moves down, 2 accounts get another tier name.'],
    [0, 0, 0, 'No account changes its tier.'],
  ])('to accounts: %i up, %i down of %i', (up, down, all, words) => {
    expect(movesWords({ up, down }, all)).toBe(words);
  });

  it.each([
    [
      90,
      80,
      81,
      83,
      'You would lose 9 won deals (9 %) and leave out 3 more lost ones. Both targets still hold.',
      'look',
    ],
    [90, 80, 91, 80, 'You would keep 1 more won deal (1 %). Both targets still hold.', 'good'],
    [
      90,
      80,
      90,
      69,
      'You would let in 11 more lost deals. That misses the 70 % of lost deals that you aim at.',
      'down',
    ],
    [79, 80, 80, 80, 'You would keep 1 more won deal (1 %). Both targets hold now.', 'good'],
    [
      70,
      80,
      71,
      80,
      'You would keep 1 more won deal (1 %). Still missed: 80 % of won deals.',
      'good',
    ],
    [
      70,
      60,
      69,
      61,
      'You would lose 1 won deal (1 %) and leave out 1 more lost one. Still missed: 80 % of won deals and 70 % of lost deals.',
      'look',
    ],
  ] as const)(
    'to deals: kept %i and left out %i, then %i and %i',
    (won, lost, toWon, toLost, text, tone) => {
      expect(dealEffect(rates(won, lost), rates(toWon, toLost), targets)).toEqual({ text, tone });
    },
  );

  it('is nothing where no deal changes, and no word of targets where deals can’t judge', () => {
    expect(dealEffect(rates(90, 80), rates(90, 80), targets)).toBeUndefined();
    expect(dealEffect(rates(90, 80), rates(10, 80), undefined)?.text).toBe(
      'You would lose 80 won deals (80 %).',
    );
  });
});
