import { describe, expect, it } from 'vitest';
import { hasRepeats, repeats } from '../../../src/insight/backtest/repeats';
import { clustersOf } from '../../../src/insight/deals/clusters';
import { rates, tally } from '../../../src/insight/deals/rates';

/** Deals of accounts, those of upper case lost, those of `a` in the ICP. */
function of(accounts: readonly string[]) {
  const won = Uint8Array.from(accounts, (key) => Number(key === key.toLowerCase()));
  const inIcp = Uint8Array.from(accounts, (key) => Number(key.toLowerCase() === 'a'));
  const judged = {
    won,
    inIcp,
    ...clustersOf(
      accounts.map((key) => key.toLowerCase()),
      won,
    ),
  };
  return repeats(rates(tally(judged)), judged);
}

describe('repeats', () => {
  it('count deals by their accounts, the won and the lost by themselves', () => {
    const found = of([...'aaaabbbbccccAAAA']);
    expect(found).toEqual({ deals: 16, accounts: 3, won: 3, lost: 1 });
    expect(hasRepeats(found)).toBe(true);
  });

  it('count each deal where all accounts differ, or none is known', () => {
    const apart = of([...'abCD']);
    expect(apart).toEqual({ deals: 4, accounts: 4, won: 2, lost: 2 });
    expect(hasRepeats(apart)).toBe(false);
    const found = of(['', '', '']);
    expect(found).toEqual({ deals: 3, accounts: 3, won: 3, lost: 0 });
    expect(hasRepeats(found)).toBe(false);
  });

  it('are told of where an account has a won deal and a lost one', () => {
    const found = of([...'aAbC']);
    expect(found).toEqual({ deals: 4, accounts: 3, won: 2, lost: 2 });
    expect(hasRepeats(found)).toBe(true);
  });

  it('count nothing of no deals', () => {
    expect(of([])).toEqual({ deals: 0, accounts: 0, won: 0, lost: 0 });
  });
});
