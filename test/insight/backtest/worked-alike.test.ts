import { describe, expect, it } from 'vitest';
import type { Judged } from '../../../src/engine/judge';
import { workedAlike } from '../../../src/insight/backtest/worked-alike';

const accountsOf = (inIcp: readonly number[], blank: readonly number[] = inIcp.map(() => 0)) =>
  ({
    inIcp: Uint8Array.from(inIcp),
    evaluation: { blank: Uint8Array.from(blank) },
  }) as unknown as Judged;

describe('workedAlike', () => {
  it('counts deals an account by the tier of their account, blank rows being none', () => {
    const accounts = accountsOf([1, 1, 0, 0, 0, 0], [0, 0, 0, 0, 1, 1]);
    const of = { rows: [0, 0, 0, 1, 2, 3, -1], repeated: new Set<number>() };
    expect(workedAlike(accounts, of)).toEqual({ inside: 2, outside: 1 });
  });

  it('counts an account once that stands in several rows', () => {
    const of = { rows: [0, 1], repeated: new Set([2, 3]) };
    expect(workedAlike(accountsOf([1, 0, 1, 0]), of)).toEqual({ inside: 1, outside: 1 });
  });
});
