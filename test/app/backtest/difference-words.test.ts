import { describe, expect, it } from 'vitest';
import { differenceWords } from '../../../src/app/backtest/difference-words';

const words = (firstAccounts: number, secondAccounts: number, pValue: number) =>
  differenceWords(['v1', 'v2 draft'], { firstAccounts, secondAccounts, pValue });

describe('the difference of two definitions in words', () => {
  it.each([
    [54, 22, 0.0003, 'p < 0.001: v1 is right more often'],
    [2, 10, 0.0386, 'p = 0.039: v2 draft is right more often'],
    [4, 10, 0.05, 'p = 0.050: may be chance'],
    [3, 4, 1, 'p = 1.00: may be chance'],
  ])('%d against %d, p %d', (first, second, pValue, expected) => {
    expect(words(first, second, pValue)).toBe(expected);
  });
});
