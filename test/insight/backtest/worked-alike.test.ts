import { describe, expect, it } from 'vitest';
import type { Judged } from '../../../src/engine/judge';
import { workedAlike } from '../../../src/insight/backtest/worked-alike';

describe('workedAlike', () => {
  it('counts deals an account, blank rows of the list being none', () => {
    const accounts = {
      inIcp: Uint8Array.of(1, 1, 0, 0, 0, 0),
      evaluation: { blank: Uint8Array.of(0, 0, 0, 0, 1, 1) },
    } as unknown as Judged;
    const deals = { inIcp: Uint8Array.of(1, 1, 1, 1, 0, 0) };
    expect(workedAlike(deals, accounts)).toEqual({ inside: 2, outside: 1 });
  });
});
