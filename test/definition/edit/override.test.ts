import { describe, expect, it } from 'vitest';
import { isRefused } from '../../../src/definition/edit/attempt';
import { dropOverride, setOverride } from '../../../src/definition/edit/override';
import { parseDefinition } from '../../../src/definition/validate';
import type { Override } from '../../../src/engine/model';
import { definitionWith, smallDefinition } from '../../support/definitions';

const TODAY = 20_634;
const PARTNER: Override = {
  account: 'acme.com',
  tier: 'Tier 1',
  reason: ' strategic partner ',
  by: 'Ana',
  until: TODAY,
};
const OTHER: Override = { ...PARTNER, account: 'beta.io', reason: 'asked by the board' };

function withOne(override: Override, before = smallDefinition, keyHeader = '') {
  const result = setOverride(override, TODAY, keyHeader)(before);
  if (isRefused(result)) throw new Error(result.refused);
  return result;
}

describe('an override as an edit', () => {
  it('is added last, and takes the place of the one that its account has', () => {
    const two = withOne(OTHER, withOne(PARTNER));
    expect(two.overrides).toEqual([{ ...PARTNER, reason: 'strategic partner' }, OTHER]);
    const again = withOne({ ...PARTNER, account: 'https://www.ACME.com', tier: 'Tier 2' }, two);
    expect(again.overrides.map(({ account, tier }) => [account, tier])).toEqual([
      ['https://www.ACME.com', 'Tier 2'],
      ['beta.io', 'Tier 1'],
    ]);
    expect(parseDefinition(again)).not.toHaveProperty('problems');
    expect(dropOverride('www.acme.com')(again).overrides).toEqual([OTHER]);
  });

  it.each<[Partial<Override>, string]>([
    [{ account: ' ' }, 'Account must have a key.'],
    [{ tier: 'Tier 0' }, 'Tier must be one of the definition, got “Tier 0”.'],
    [{ reason: ' ' }, 'Reason must be given: it is shown beside the account.'],
    [{ until: TODAY - 1 }, 'Last day must be today or later, got one 1 day ago.'],
  ])('is refused with %o', (changes, refused) => {
    expect(setOverride({ ...PARTNER, ...changes }, TODAY)(smallDefinition)).toEqual({ refused });
  });

  it('names the key column where DEALS names none, and leaves one that is there', () => {
    expect(withOne(PARTNER, smallDefinition, 'Company').deals).toBe(smallDefinition.deals);
    const [key, ...others] = smallDefinition.deals;
    const bare = definitionWith({ deals: [{ ...key!, header: '' }, ...others] });
    const named = { role: 'Account key', header: 'Company', values: '' };
    expect(withOne(PARTNER, bare, 'Company').deals).toEqual([named, ...others]);
    expect(withOne(PARTNER, definitionWith({ deals: [] }), 'Company').deals).toEqual([named]);
  });
});
