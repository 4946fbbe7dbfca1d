import { describe, expect, it } from 'vitest';
import { type Evidence, excludes } from '../../../src/insight/discovery/verdict';
import { wilson } from '../../../src/stats/wilson';

const of = (won: number, deals: number) =>
  excludes({ winRate: wilson(won, deals), otherWinRate: wilson(70, 100) } as Evidence);

describe('an exclusion', () => {
  it('takes ten lost deals', () => {
    expect([of(0, 9), of(0, 10)]).toEqual([false, true]);
    expect([of(1, 10), of(1, 21)]).toEqual([false, true]);
  });
});
