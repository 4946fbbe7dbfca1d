import { describe, expect, it } from 'vitest';
import { words } from '../../../src/app/compare/words';

/** What is told of deals that only one definition gets right, each of another account. */
function told(onlyFirstRight: number, onlySecondRight: number, pValue: number): string {
  const rights = { bothRight: 50, onlyFirstRight, onlySecondRight, bothWrong: 10 };
  const accounts = { accounts: onlyFirstRight + onlySecondRight };
  return words.compared({
    labels: ['v5', 'v9'],
    agreement: { ...rights, ...accounts, pValue },
    shared: { deals: 60 + onlyFirstRight + onlySecondRight, isAll: true, months: undefined },
    changed: { total: 0, byData: 0, largest: [] },
  });
}

describe('the message of Compare', () => {
  it.each([
    [22, 16, 0.42, '22, only v9: 16; may be chance (p = 0.42).'],
    [30, 8, 0.0004, '30, only v9: 8; v5 is right more often (p < 0.001).'],
    [0, 0, 1, '0, only v9: 0.'],
  ])('says whether %i against %i may be chance', (first, second, pValue, end) => {
    expect(told(first, second, pValue)).toBe(
      `Accounts with another tier: 0. Deals that only v5 gets right: ${end}`,
    );
  });
});
