import { describe, expect, it } from 'vitest';
import { differenceWords } from '../../src/protocol/difference-words';

const words = (first: number, second: number, pValue: number, times = 1) =>
  differenceWords(['v1', 'v2 draft'], {
    ...{ onlyFirstRight: first * times, onlySecondRight: second * times },
    ...{ accounts: first + second, pValue },
  });

describe('the difference of two definitions in words', () => {
  it.each([
    [54, 22, 0.0003, 'p < 0.001: v1 is right more often'],
    [2, 10, 0.0386, 'p = 0.039: v2 draft is right more often'],
    [4, 10, 0.05, 'p = 0.050: may be chance'],
    [3, 4, 1, 'p = 1.00: may be chance'],
  ])('%d against %d, p %d', (first, second, pValue, expected) => {
    expect(words(first, second, pValue)).toBe(expected);
  });

  it('names the accounts where they have several deals', () => {
    expect(words(2, 10, 0.0386, 3)).toBe(
      'p = 0.039 over 12 accounts: v2 draft is right more often',
    );
    expect(words(3, 4, 1, 2)).toBe('p = 1.00 over 7 accounts: may be chance');
  });
});
