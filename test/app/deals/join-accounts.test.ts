import { describe, expect, it } from 'vitest';
import { joinAccounts } from '../../../src/app/deals/join-accounts';

const found = (deal: string, accounts: readonly string[]) =>
  joinAccounts([deal], accounts).accounts[0];

describe('joinAccounts', () => {
  it.each([
    ['https://acme.com/x', ['other.com', 'ACME.com'], 1],
    ['Acme Inc.', ['Other', 'ACME'], 1],
    ['Acme', ['Acme GmbH & Co. KG'], 0],
    ['acme', ['Acme', 'Acme'], 0],
    ['Acme Inc', ['Acme GmbH', 'Acme Inc'], 1],
    ['Acme', ['Acme GmbH', 'Acme Inc'], -1],
    ['', ['', 'Acme'], -1],
  ])('joins %j to one of %j', (deal, accounts, expected) => {
    expect(found(deal, accounts)).toBe(expected);
  });

  it('lists what was perhaps meant instead of joining it', () => {
    const join = joinAccounts(
      ['acme.co', 'Nortwind Ltd', 'Acme', 'Nobody at all', 'acme.co'],
      ['acme.com', 'Northwind', 'Acme GmbH', 'Acme Inc'],
    );
    expect([...join.accounts]).toEqual([-1, -1, -1, -1, -1]);
    expect(join.nearMisses).toEqual([
      { written: 'acme.co', account: 'acme.com' },
      { written: 'Nortwind Ltd', account: 'Northwind' },
      { written: 'Acme', account: 'acme' },
    ]);
  });
});
