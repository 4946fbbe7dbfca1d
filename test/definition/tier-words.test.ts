import { describe, expect, it } from 'vitest';
import { defaultTiers } from '../../src/definition/defaults';
import { provenTiers, unprovenTiers } from '../../src/definition/tier-words';

describe('the words of tiers', () => {
  const unproven = unprovenTiers(defaultTiers);

  it('promise nothing where deals did not tell', () => {
    unproven.forEach((tier, at) => {
      const { meaning, nextAction, days, ...same } = defaultTiers[at]!;
      expect(tier).toMatchObject(same);
      expect(tier.meaning).not.toBe(meaning);
      expect(tier.nextAction).not.toBe(nextAction);
      expect(tier.days).toBe(tier.inIcp ? days : undefined);
    });
  });

  it('ask for nothing outside the ICP that they ask for inside it', () => {
    const actions = (isIn: boolean) =>
      unproven.filter(({ inIcp }) => inIcp === isIn).map(({ nextAction }) => nextAction);
    expect(actions(true).filter((action) => actions(false).includes(action))).toEqual([]);
  });

  it('are the usual ones again once they did', () => {
    expect(provenTiers(unproven)).toEqual(defaultTiers);
  });

  it.each(['; your deals do not prove them', ', not yet proven'])(
    'are so too where an earlier version wrote %j',
    (ending) => {
      const nextAction = 'Look at some of these accounts before you act on the tier';
      const before = unproven.map((tier, at) => ({
        ...tier,
        ...{ nextAction, days: defaultTiers[at]!.days },
        meaning: tier.meaning.replace(', not yet proven', ending),
      }));
      expect(provenTiers(before)).toEqual(defaultTiers);
    },
  );

  it('stay where a person wrote them', () => {
    const own = defaultTiers.map((tier) => ({ ...tier, meaning: 'Ours', name: `${tier.name}!` }));
    const half = defaultTiers.map((tier) => ({ ...tier, nextAction: 'Call' }));
    for (const change of [unprovenTiers, provenTiers]) expect(change(own)).toEqual(own);
    expect(unprovenTiers(half).map(({ nextAction }) => nextAction)).toEqual(half.map(() => 'Call'));
    expect(unprovenTiers(half).map(({ days }) => days)).toEqual(half.map(({ days }) => days));
  });
});
