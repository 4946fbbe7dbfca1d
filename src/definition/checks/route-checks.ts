import { NEEDS_DATA } from '../../engine/tiers';
import { fold } from '../../engine/values/fold';
import { accountKey } from '../account-key';
import type { Definition, Route } from '../definition';
import { expectations } from '../messages';
import { misspelled } from '../sheet/misspelled';
import { type Check, type Finding, findEach, findRepeated, type IsSound } from './check';

function knownTiers({ tiers, routes, overrides }: Definition, isSound: IsSound): Finding[] {
  const names = tiers.map(({ name }) => name);
  const standings = [...names, NEEDS_DATA];
  if (names.length === 0) return [];
  return [
    ...findEach('routes', 'tiers', routes, isSound, (route) => {
      const unknown = route.tiers.find((one) => !standings.includes(one));
      return unknown && expectations.standings(misspelled(fold(unknown), standings));
    }),
    ...findEach('overrides', 'tier', overrides, isSound, ({ tier }) =>
      names.includes(tier) ? undefined : expectations.tier(misspelled(fold(tier), names)),
    ),
  ];
}

/** All three cells of a condition are blank, or none that has to be there is. */
function wholeConditions({ routes }: Definition, isSound: IsSound): Finding[] {
  return [
    ...findEach('routes', 'field', routes, isSound, ({ field, operator, value }) =>
      field === '' && operator + value !== '' ? expectations.routeField : undefined,
    ),
    ...findEach('routes', 'operator', routes, isSound, ({ field, operator }) =>
      operator === '' && field !== '' ? expectations.routeOperator : undefined,
    ),
  ];
}

/** Whoever is left has to go somewhere. */
function lastRule({ routes }: Definition): Finding[] {
  const item = routes.map(({ on }) => on).lastIndexOf(true);
  const last = routes[item];
  if (last === undefined || fitsAll(last)) return [];
  const key = last.tiers.length > 0 ? 'tiers' : 'field';
  const expected = expectations.lastRule;
  return [{ at: { list: 'routes', item, key }, expected, received: last[key] }];
}

function fitsAll({ tiers, field, operator }: Route): boolean {
  return tiers.length === 0 && field + operator === '';
}

function ownAccounts({ overrides }: Definition, isSound: IsSound): Finding[] {
  return findRepeated('overrides', 'account', overrides, isSound, 'an account', ({ account }) =>
    accountKey(account),
  );
}

/** Who takes an account can always be told, and what is an exception. */
export const routeChecks: readonly Check[] = [knownTiers, wholeConditions, lastRule, ownAccounts];
