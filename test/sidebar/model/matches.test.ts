import { describe, expect, it } from 'vitest';
import { factsWords, matchShares } from '../../../src/sidebar/model/matches';

const sharesOf = (accounts: readonly number[], blank = accounts.map(() => 0)) =>
  matchShares(
    { accounts: Float64Array.from(accounts), deals: new Float64Array() },
    Uint8Array.from(blank),
  );

describe('how many accounts meet a question', () => {
  it('is told apart for those that meet it in part', () => {
    const shares = sharesOf(
      [1, 1, 0.5, 0.3, 0.1, 0, 0, Number.NaN, 1, 1],
      [...Array(8).fill(0), 1, 1],
    );
    expect(shares).toEqual({ met: 5 / 8, full: 2 / 8, unknown: 1 / 8, metCount: 5 });
    expect(factsWords(shares)).toMatch(/^25 % meet it, 38 % partly/);
  });

  it('is one share where nothing is met in part', () => {
    expect(factsWords(sharesOf([1, 0, 1, 1]))).toBe('75 % meet it');
    expect(factsWords(sharesOf([]))).toBe('0 % meet it');
  });
});
