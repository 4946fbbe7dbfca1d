import { describe, expect, it } from 'vitest';
import { defaultTiers } from '../../src/definition/defaults';
import { provenTiers, unprovenTiers } from '../../src/definition/tier-words';

describe('the words of tiers', () => {
  const unproven = unprovenTiers(defaultTiers);

  it('promise nothing where deals did not tell', () => {
    unproven.forEach((tier, at) => {
      const { meaning, nextAction, ...same } = defaultTiers[at]!;
      expect(tier).toMatchObject(same);
      expect(tier.meaning).not.toBe(meaning);
      expect(tier.nextAction).not.toBe(nextAction);
    });
  });

  it('are the usual ones again once they did', () => {
    expect(provenTiers(unproven)).toEqual(defaultTiers);
  });

  it('are so too where an earlier version wrote them', () => {
    const before = unproven.map((tier) => ({
      ...tier,
      meaning: tier.meaning.replace(', not yet proven', '; your deals do not prove them'),
    }));
    expect(before).not.toEqual(unproven);
    expect(provenTiers(before)).toEqual(defaultTiers);
  });

  it('stay where a person wrote them', () => {
    const own = defaultTiers.map((tier) => ({ ...tier, meaning: 'Ours', name: `${tier.name}!` }));
    const half = defaultTiers.map((tier) => ({ ...tier, nextAction: 'Call' }));
    for (const change of [unprovenTiers, provenTiers]) expect(change(own)).toEqual(own);
    expect(unprovenTiers(half).map(({ nextAction }) => nextAction)).toEqual(half.map(() => 'Call'));
  });
});
