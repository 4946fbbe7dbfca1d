import { expect, it } from 'vitest';
import type { Rule } from '../../../src/insight/routing/rules';
import { unreachable } from '../../../src/insight/routing/unreachable';
import { smallDefinition } from '../../support/definitions';

const bare = { tiers: [], field: '', operator: '', value: '', owners: ['Ana'], days: undefined };
const rule = (name: string, rest: Partial<Rule> = {}): Rule => ({ ...bare, name, ...rest });
const dach = { field: 'Country', operator: 'country is any of', value: 'DACH' };
const { tiers } = smallDefinition;
const names = tiers.map(({ name }) => name);

it.each<[string, readonly Rule[], readonly (readonly [string, readonly string[]])[]]>([
  ['below one for all', [rule('All'), rule('DACH', dach)], [['DACH', ['All']]]],
  [
    'below one that asks the same',
    [rule('DACH', dach), rule('Again', { ...dach, value: 'dach', tiers: ['Tier 1'] }), rule('All')],
    [['Again', ['DACH']]],
  ],
  [
    'below several that take its tiers between them',
    [
      rule('A', { tiers: ['Tier 1'] }),
      rule('B', { tiers: ['tier 2'] }),
      rule('C', { tiers: ['Tier 2', 'Tier 1'] }),
    ],
    [['C', ['B', 'A']]],
  ],
  [
    'not where a tier is left, such as that of accounts of which too little is known',
    [rule('Tiers', { tiers: names }), rule('Rest')],
    [],
  ],
  ['not below one of other tiers', [rule('A', { tiers: ['Tier 1'] }), rule('B', dach)], []],
])('a rule can never fit: %s', (_, rules, expected) => {
  const found = unreachable(rules, tiers);
  expect(found.map(({ name, above }) => [name, above])).toEqual(expected);
});
