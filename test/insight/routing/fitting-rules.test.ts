import { describe, expect, it } from 'vitest';
import { fittingRules } from '../../../src/insight/routing/fitting-rules';
import { ownerNames } from '../../../src/insight/routing/owner-names';
import { type Rule, routingRules } from '../../../src/insight/routing/rules';
import { definitionWith, smallDefinition } from '../../support/definitions';

const bare = { tiers: [], field: '', operator: '', value: '', owners: ['Ana'], days: undefined };
const rule = (name: string, rest: Partial<Rule> = {}): Rule => ({ ...bare, name, ...rest });
const dach = { field: 'Country', operator: 'country is any of', value: 'DACH' };
const context = { asOf: 20_000, dayOf: () => 0 };

const fitting = (
  rules: readonly Rule[],
  accounts: readonly (readonly [country: string, tier: string | undefined])[],
) =>
  [
    ...fittingRules(
      rules,
      { rows: accounts.map(([country]) => [country]), columnOf: () => 0 },
      accounts.map(([, tier]) => tier),
      { missingWords: ['n/a'] },
      context,
    ),
  ].map((at) => rules[at]?.name);

describe('fittingRules', () => {
  const rules = [
    rule('Best of DACH', { ...dach, tiers: ['Tier 1', 'Tier 2'] }),
    rule('DACH', dach),
    rule('To fill in', { tiers: ['needs data'] }),
    rule('Rest'),
  ];

  it('takes the first rule whose tiers and condition an account meets', () => {
    expect(
      fitting(rules, [
        ['Germany', 'Tier 1'],
        ['AT', 'tier 2'],
        ['Germany', 'Tier 3'],
        ['France', 'Tier 1'],
        ['France', 'Needs data'],
      ]),
    ).toEqual(['Best of DACH', 'Best of DACH', 'DACH', 'Rest', 'To fill in']);
  });

  it('takes an unknown cell for one that does not meet the condition', () => {
    expect(
      fitting(
        rules,
        ['', 'n/a', 'Atlantis'].map((one) => [one, 'Tier 1']),
      ),
    ).toEqual(['Rest', 'Rest', 'Rest']);
  });

  it('gives none to who has no tier to be routed by, and where none fits', () => {
    expect(fitting(rules, [['Germany', undefined]])).toEqual([undefined]);
    expect(fitting(rules.slice(0, 2), [['France', 'Tier 1']])).toEqual([undefined]);
  });
});

describe('routingRules', () => {
  const routes = [
    { ...rule('Away'), on: false },
    { ...rule('All'), on: true },
  ];
  const tiers = smallDefinition.tiers.map((tier, at) => {
    return { ...tier, owner: at === 0 ? 'Ana' : '', days: at + 1 };
  });

  it('are those of ROUTES that are on', () => {
    expect(routingRules({ routes, tiers }).map(({ name }) => name)).toEqual(['All']);
  });

  it('are the owners of the tiers where no rule is on', () => {
    const [only, ...others] = routingRules({ routes: routes.slice(0, 1), tiers });
    expect(only).toMatchObject({ tiers: [tiers[0]?.name], owners: ['Ana'], days: 1, operator: '' });
    expect(others).toEqual([]);
  });

  it('name whom a definition names at all', () => {
    const owners = [{ name: 'BEN', weight: 1, capacity: undefined, on: false }];
    const named = ownerNames(definitionWith({ routes, owners, tiers }));
    expect([...named].sort()).toEqual(['ana', 'ben']);
  });
});
