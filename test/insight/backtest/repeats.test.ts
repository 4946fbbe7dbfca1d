import { describe, expect, it } from 'vitest';
import { repeats } from '../../../src/insight/backtest/repeats';
import { deal } from '../support/deal';

/** Won deals, all of an account in the ICP or all outside, accounts in turn. */
function wonOf(accounts: readonly string[]) {
  const deals = accounts.map((account) => deal({ account }));
  const won = Uint8Array.from(deals, () => 1);
  const inIcp = Uint8Array.from(accounts, (account) => (account < 'c' ? 1 : 0));
  return repeats(deals, { won, inIcp });
}

describe('repeats', () => {
  it('counts deals of one mind by their accounts', () => {
    const accounts = ['a', 'b', 'c', 'd'].flatMap((account) => Array(10).fill(account));
    expect(wonOf(accounts)).toEqual({ deals: 40, accounts: 4, independent: 4 });
  });

  it('counts accounts where all are in, and nothing tells how alike their deals are', () => {
    const accounts = ['a', 'b'].flatMap((account) => Array(10).fill(account));
    expect(wonOf(accounts).independent).toBe(2);
  });

  it('counts each deal where all accounts differ, or none is known', () => {
    expect(wonOf(['a', 'b', 'c', 'd'])).toEqual({ deals: 4, accounts: 4, independent: 4 });
    expect(wonOf(['', '', '', ''])).toEqual({ deals: 4, accounts: 4, independent: 4 });
  });

  it('counts nothing of no deals', () => {
    expect(wonOf([])).toEqual({ deals: 0, accounts: 0, independent: 0 });
  });
});
