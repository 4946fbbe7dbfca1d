import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/host/browser/address';

describe('parseAddress', () => {
  it.each([
    ['b3', { a1: 'B3' }],
    ['$A$1:L20', { a1: '$A$1:L20' }],
    ['Accounts!C7', { sheet: 'Accounts', a1: 'C7' }],
    ["'ICP Config (PLG)'!A1", { sheet: 'ICP Config (PLG)', a1: 'A1' }],
    ["'Bob''s tab'!A1", { sheet: "Bob's tab", a1: 'A1' }],
  ])('reads %s', (text, address) => {
    expect(parseAddress(text)).toEqual(address);
  });

  it.each(['', '3B', 'Accounts!', 'A1:B', "'open!A1"])('refuses %j', (text) => {
    expect(() => parseAddress(text)).toThrow(/An address must look like/);
  });
});
