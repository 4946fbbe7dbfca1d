import { describe, expect, it } from 'vitest';
import { differenceWords } from '../../src/protocol/difference-words';

const words = (first: number, second: number, pValue: number, times = 1) =>
  differenceWords(['v1', 'v2 draft'], {
    ...{ onlyFirstRight: first * times, onlySecondRight: second * times },
    ...{ accounts: first + second, pValue },
  });

describe('the difference of two definitions in words', () => {
  it.each([
    [54, 22, 0.0003, 'v1 is right more often (p < 0.001)'],
    [2, 10, 0.0386, 'v2 draft is right more often (p = 0.039)'],
    [4, 10, 0.05, 'may be chance (p = 0.050)'],
    [3, 4, 1, 'may be chance (p = 1.00)'],
  ])('%d against %d, p %d', (first, second, pValue, expected) => {
    expect(words(first, second, pValue)).toBe(expected);
  });

  it('names the accounts where they have several deals', () => {
    expect(words(2, 10, 0.0386, 3)).toBe(
      'v2 draft is right more often (p = 0.039 over 12 accounts)',
    );
    expect(words(3, 4, 1, 2)).toBe('may be chance (p = 1.00 over 7 accounts)');
  });
});
