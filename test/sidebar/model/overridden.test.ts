import { describe, expect, it } from 'vitest';
import type { Override } from '../../../src/engine/model';
import { heldCount, movingWords, overridden } from '../../../src/sidebar/model/overridden';
import { definitionWith, exceptionOf, smallDefinition } from '../../support/definitions';

const TODAY = 20_634;
const one: Override = {
  ...exceptionOf(smallDefinition),
  account: 'acme.com',
  tier: 'Tier 1',
  until: undefined,
};
const by = (...overrides: Override[]) => definitionWith({ overrides });
const unknown = () => undefined;

describe('what overrides move', () => {
  it('is an account that gets one, loses it, or has it for another tier', () => {
    const [none, first, second] = [by(), by(one), by({ ...one, tier: 'Tier 2' })];
    expect(overridden(none, first, TODAY, unknown)).toEqual([
      { account: 'acme.com', from: '', to: 'Tier 1' },
    ]);
    expect(overridden(first, none, TODAY, unknown)).toEqual([
      { account: 'acme.com', from: 'Tier 1', to: '' },
    ]);
    expect(overridden(first, second, TODAY, unknown)).toEqual([
      { account: 'acme.com', from: 'Tier 1', to: 'Tier 2' },
    ]);
  });

  it('is nothing where its reason changes, its account is spelled otherwise, or it is over', () => {
    const again = by({ ...one, account: 'https://www.Acme.com', reason: 'asked again' });
    expect(overridden(by(one), again, TODAY, unknown)).toEqual([]);
    expect(overridden(by(), by({ ...one, until: TODAY - 1 }), TODAY, unknown)).toEqual([]);
    expect(overridden(by(), by({ ...one, until: TODAY }), TODAY, unknown)).toHaveLength(1);
  });

  it('is told by the tiers of the definitions where the account is known', () => {
    const own = (from: string, to: string) => (key: string) =>
      key === 'acme.com' ? ([from, to] as const) : undefined;
    expect(overridden(by(), by(one), TODAY, own('Tier 3', 'Tier 3'))).toEqual([
      { account: 'acme.com', from: 'Tier 3', to: 'Tier 1' },
    ]);
    expect(overridden(by(), by(one), TODAY, own('Tier 1', 'Tier 3'))).toEqual([]);
    expect(overridden(by(one), by(), TODAY, own('Tier 3', 'Tier 1'))).toEqual([]);
  });

  it('counts those that hold', () => {
    const other = { ...one, account: 'beta.io' };
    expect(heldCount(by(one, { ...other, until: TODAY - 1 }), TODAY)).toBe(1);
    expect(heldCount(by(one, other), TODAY)).toBe(2);
    expect(heldCount(by(), TODAY)).toBe(0);
  });

  it.each([
    [0, 0, '0 accounts move'],
    [1, 0, '1 account moves'],
    [0, 1, '1 account moves by override'],
    [0, 2, '2 accounts move by override'],
    [87, 1, '87 accounts move, 1 more by override'],
  ])('in words: %i and %i', (moving, byOverride, words) => {
    expect(movingWords(moving, byOverride)).toBe(words);
  });
});
