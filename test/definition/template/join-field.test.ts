import { describe, expect, it } from 'vitest';
import { newField } from '../../../src/definition/fields';
import { withJoinField } from '../../../src/definition/template/join-field';

const website = newField('Website', ['Homepage']);
const join = { deals: 'Account domain', accounts: 'homepage' };

describe('withJoinField', () => {
  it('adds the name to the field of that column', () => {
    expect(withJoinField([website], join)).toEqual([
      newField('Website', ['Homepage', 'Account domain']),
    ]);
  });

  it('adds a field where the column has none', () => {
    expect(withJoinField([website], { deals: 'Client', accounts: 'account_name' })).toEqual([
      website,
      newField('Account name', ['account_name', 'Client']),
    ]);
  });

  it.each([
    ['nothing joins', undefined],
    ['both have the same header', { deals: 'Domain', accounts: 'domain' }],
    ['the name is taken', { deals: 'Homepage', accounts: 'Domain' }],
  ])('leaves the fields where %s', (_, other) => {
    expect(withJoinField([website], other)).toEqual([website]);
  });
});
