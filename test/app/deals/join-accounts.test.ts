import { describe, expect, it } from 'vitest';
import { joinAccounts } from '../../../src/app/deals/join-accounts';

const never = () => false;

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

  it('tells which accounts have the key of an earlier one', () => {
    const accounts = [
      'Acme',
      '',
      'acme.com',
      ' ACME',
      'Acme Inc',
      '',
      'https://acme.com/x',
      'acme',
    ];
    expect(joinAccounts([], accounts).repeated).toEqual([
      { written: 'Acme', accounts: [0, 3, 7] },
      { written: 'acme.com', accounts: [2, 6] },
    ]);
  });

  it('lists what was perhaps meant instead of joining it', () => {
    const join = joinAccounts(
      ['acme.co', 'Nortwind Ltd', 'Acme', 'Nobody at all', 'acme.co'],
      ['acme.com', 'Northwind', 'Acme GmbH', 'Acme Inc'],
    );
    expect([...join.accounts]).toEqual([-1, -1, -1, -1, -1]);
    expect(join.nearMisses(never).found).toEqual([
      { written: 'acme.co', account: 'acme.com' },
      { written: 'Nortwind Ltd', account: 'Northwind' },
      { written: 'Acme', account: 'acme' },
    ]);
  });

  it('compares keys while there is time', () => {
    let asked = 0;
    const join = joinAccounts(['Nortwind', 'Contosa', 'Fabricam'], ['Northwind', 'Contoso']);
    const { found, left } = join.nearMisses(() => ++asked > 1);
    expect(found).toEqual([{ written: 'Nortwind', account: 'Northwind' }]);
    expect(left).toBe(2);
  });

  it('counts the keys that it did not compare with the accounts', () => {
    const missing = Array.from({ length: 203 }, (_, index) => `Nobody ${index}`);
    const join = (deals: readonly string[]) => joinAccounts(deals, ['Nobody 1x', 'Northwind']);
    expect(join([...missing.slice(0, 200), '', 'Northwind']).nearMisses(never).left).toBe(0);
    const { found, left } = join([...missing, ...missing, 'Nortwind']).nearMisses(never);
    expect(left).toBe(4);
    expect(found).toContainEqual({ written: 'Nobody 1', account: 'Nobody 1x' });
    expect(found).not.toContainEqual(expect.objectContaining({ written: 'Nortwind' }));
  });
});
