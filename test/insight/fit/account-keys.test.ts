import { describe, expect, it } from 'vitest';
import { accountKeys } from '../../../src/insight/fit/account-keys';
import { deal } from '../support/deal';
import { tableOf } from '../support/table';

const different = (keys: readonly string[]) => new Set(keys).size;

describe('what belongs together', () => {
  it('is the account, where every deal has one', () => {
    const deals = ['a', 'b', 'a'].map((accountId) => deal({ accountId }));
    const rows = [['same'], ['same'], ['other']];
    expect(accountKeys({ headers: ['A'], rows, deals })).toEqual(['a', 'b', 'a']);
  });

  it('are rows that repeat one another, where no account is known', () => {
    const table = tableOf(
      ['A', 'B', 'C'],
      Array.from({ length: 40 }, (_, lot) => {
        return [1 + (lot % 3), 'won', `a ${lot}`, `b ${lot}`, `c ${lot}`] as const;
      }),
    );
    const keys = accountKeys(table);
    expect(different(keys)).toBe(40);
    expect(different(keys.slice(0, 2))).toBe(2);
    expect(different(keys.slice(1, 3))).toBe(1);
  });

  it('are no rows that agree by coincidence, since their columns are few', () => {
    const table = tableOf(
      ['A'],
      [
        [20, 'won', 'x'],
        [20, 'lost', 'y'],
      ],
    );
    expect(different(accountKeys(table))).toBe(40);
  });
});
