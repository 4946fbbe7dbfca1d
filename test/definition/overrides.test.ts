import { describe, expect, it } from 'vitest';
import { overridesOn } from '../../src/definition/overrides';
import type { Override } from '../../src/engine/model';
import { smallDefinition } from '../support/definitions';

const override = (changes: Partial<Override> = {}): Override => ({
  account: 'acme.com',
  tier: 'Tier 1',
  reason: 'strategic partner',
  by: 'Ana',
  until: undefined,
  ...changes,
});
const holding = (overrides: readonly Override[], asOf = 100) =>
  overridesOn({ overrides, tiers: smallDefinition.tiers }, { asOf });

describe('the override of an account', () => {
  it.each(['acme.com', 'https://www.ACME.com/about', ' Acme.com '])('is found by %s', (key) => {
    expect(holding([override()])(key)?.tier).toBe('Tier 1');
  });

  it.each(['', undefined, 'acme.de', 'Acme'])('is not found by %s', (key) => {
    expect(holding([override()])(key)).toBeUndefined();
  });

  it('holds up to and with its last day', () => {
    const until = [99, 100, 101].map((day) => holding([override({ until: day })])('acme.com'));
    expect(until.map((one) => one !== undefined)).toEqual([false, true, true]);
  });

  it('is the first of two that holds, and none of a tier that is gone', () => {
    const [over, gone] = [override({ until: 99 }), override({ tier: 'Tier 0' })];
    const [first, second] = [override({ tier: 'Tier 2' }), override({ account: 'www.acme.com' })];
    expect(holding([over, gone, first, second])('acme.com')).toBe(first);
    expect(holding([over, gone])('acme.com')).toBeUndefined();
  });

  it('holds for nobody where its account is blank', () => {
    expect(holding([override({ account: ' ' })])('')).toBeUndefined();
  });

  it('asks for the day only where it has an end', () => {
    const asked = { days: 0 };
    const context = {
      get asOf() {
        asked.days += 1;
        return 100;
      },
    };
    const { tiers } = smallDefinition;
    overridesOn({ overrides: [override()], tiers }, context)('acme.com');
    overridesOn({ overrides: [], tiers }, context)('acme.com');
    expect(asked.days).toBe(0);
    overridesOn({ overrides: [override({ until: 100 })], tiers }, context)('acme.com');
    expect(asked.days).toBe(1);
  });
});
