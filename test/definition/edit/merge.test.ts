import { describe, expect, it } from 'vitest';
import { add, patch, patchTier, remove, setWeight } from '../../../src/definition/edit/edit';
import { merge } from '../../../src/definition/edit/merge';
import { smallDefinition as base, everyAccount } from '../../support/definitions';

const [first] = base.criteria;

describe('a draft on top of what somebody else saved', () => {
  it('holds both changes', () => {
    const mine = patch('criteria', 'C1', { points: 44 })(base);
    const theirs = setWeight('Behavioral', 9)(patch('criteria', 'C1', { why: 'Theirs' })(base));
    const { definition, clashes } = merge(base, mine, theirs);
    expect(definition.criteria[0]).toMatchObject({ points: 44, why: 'Theirs' });
    expect(definition.dimensions).toEqual(theirs.dimensions);
    expect(clashes).toEqual([]);
  });

  it('keeps yours where both changed the same, and says so', () => {
    const mine = patch('criteria', 'C1', { points: 44 })(base);
    const theirs = patch('criteria', 'C1', { points: 5 })(base);
    const { definition, clashes } = merge(base, mine, theirs);
    expect(definition.criteria[0]?.points).toBe(44);
    expect(clashes).toEqual(['C1 points']);
  });

  it('takes what either added or removed', () => {
    if (first === undefined) throw new Error('There must be a criterion');
    const mine = remove('criteria', 'C2')(base);
    const theirs = add('criteria', { ...first, id: 'T1' })(patchTier('Tier 1', { from: 85 })(base));
    const { definition, clashes } = merge(base, mine, theirs);
    expect(definition.criteria.map(({ id }) => id).sort()).toEqual(['C1', 'C3', 'C4', 'T1']);
    expect(definition.tiers[0]?.from).toBe(85);
    expect(clashes).toEqual([]);
  });

  it('knows what is the same whatever the order of its keys', () => {
    const turned = (one: typeof base) => ({
      ...one,
      criteria: one.criteria.map((item) => Object.fromEntries(Object.entries(item).reverse())),
    });
    const mine = remove('criteria', 'C2')(base);
    const { definition, clashes } = merge(base, mine, turned(base) as unknown as typeof base);
    expect(definition.criteria.map(({ id }) => id)).toEqual(['C1', 'C3', 'C4']);
    expect(clashes).toEqual([]);
  });

  it('does not drop what you changed and they removed', () => {
    const mine = patch('criteria', 'C2', { points: 1 })(base);
    const { definition, clashes } = merge(base, mine, remove('criteria', 'C2')(base));
    expect(definition.criteria.find(({ id }) => id === 'C2')?.points).toBe(1);
    expect(clashes).toEqual(['C2']);
  });

  it('keeps the rule for the rest last where both added one', () => {
    const routes = (...names: string[]) => ({
      ...base,
      routes: names.map((name) => ({ ...everyAccount, name })),
    });
    const [mine, theirs] = [routes('Mine', 'Rest'), routes('Theirs', 'Rest')];
    const { definition, clashes } = merge(routes('Rest'), mine, theirs);
    expect(definition.routes.map(({ name }) => name)).toEqual(['Theirs', 'Mine', 'Rest']);
    expect(clashes).toEqual([]);
  });

  it('is theirs where nothing is yours, and yours where nothing is theirs', () => {
    const changed = setWeight('Behavioral', 9)(base);
    expect(merge(base, base, changed).definition).toEqual(changed);
    expect(merge(base, changed, base).definition).toEqual(changed);
  });
});
