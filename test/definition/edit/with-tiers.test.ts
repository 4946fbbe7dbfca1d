import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withTiers } from '../../../src/definition/edit/with-tiers';
import { validate } from '../../../src/definition/validate';
import { anyDefinition } from '../../support/arbitraries';
import {
  definitionWith,
  everyAccount,
  exceptionOf,
  smallDefinition,
} from '../../support/definitions';

it('is sound whichever tiers are left, and loses no rule and no override', () => {
  const anyLeft = anyDefinition.chain((definition) =>
    fc.tuple(fc.constant(definition), fc.subarray([...definition.tiers], { minLength: 1 })),
  );
  fc.assert(
    fc.property(anyLeft, ([definition, left]) => {
      const tiers = left.map((one, at) => (at === 0 ? { ...one, from: 0, inIcp: true } : one));
      fc.pre(new Set(tiers.map(({ from }) => from)).size === tiers.length);
      const after = withTiers(definition, tiers);
      expect(validate(after)).toEqual([]);
      const names = ({ routes, overrides }: typeof after) => [
        routes.map(({ name, tiers: own }) => [name, own.length > 0]),
        overrides.map(({ account }) => account),
      ];
      expect(names(after)).toEqual(names(definition));
    }),
  );
});

it('sends those of a tier that is gone to its neighbour on the same side of the ICP', () => {
  const definition = definitionWith({
    routes: [{ ...everyAccount, tiers: ['Tier 2', 'Tier 3'] }, everyAccount],
    overrides: [{ ...exceptionOf(smallDefinition), tier: 'Tier 2' }],
  });
  const [first, , , last] = smallDefinition.tiers;
  const { routes, overrides } = withTiers(definition, [first!, last!]);
  expect(routes[0]?.tiers).toEqual(['Tier 1', 'Not ICP']);
  expect(overrides[0]?.tier).toBe('Tier 1');
});
