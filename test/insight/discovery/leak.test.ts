import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/insight/discovery/column';
import { leakOf } from '../../../src/insight/discovery/leak';
import { dealTerms } from '../../../src/insight/discovery/terms';
import type { Trial } from '../../../src/insight/discovery/trial';

/** Whether a condition that only lost deals meet, 400 of them, looks like a leak. */
function isLeak(won: number, lost: number, effect = 1): boolean {
  const outcomes = Array.from({ length: won + lost }, (_, row) => Number(row < won));
  const column = {
    field: 'Region',
    won: Uint8Array.from(outcomes),
    read: () => outcomes.map(() => true),
  } as unknown as Column;
  const all = { metWon: 0, metLost: 400, otherWon: won, otherLost: lost - 400 };
  const effective = { ...all, metLost: all.metLost / effect };
  return leakOf(column, [{ split: { all, effective } } as Trial], dealTerms) !== undefined;
}

describe('a condition that only lost deals meet', () => {
  it('points to a leak where deals are won too', () => {
    expect(isLeak(88, 712)).toBe(true);
  });

  it('points to none where these deals are of few accounts', () => {
    expect([isLeak(88, 712, 2), isLeak(88, 712, 20)]).toEqual([true, false]);
  });

  it('is no surprise where nearly all deals are lost', () => {
    expect(isLeak(72, 728)).toBe(false);
  });
});
