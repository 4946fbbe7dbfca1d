import { isSameCondition } from '../engine/condition-text';
import { NEEDS_DATA } from '../engine/tiers';
import type { Definition, Owner, Route } from './definition';

/**
 * Rules of ROUTES that send no account to anybody, though nothing is wrong with a cell of theirs: those
 * that rules above them leave no account, and those whose owners can't take any.
 *
 * @returns A sentence a rule, none where each has its use.
 * @example routeRemarks(definition)
 * // ['Rule "Enterprise" can never match: "DACH" and "Rest" above it take all of its accounts.']
 */
export function routeRemarks(definition: Definition): string[] {
  const away = new Map(definition.owners.flatMap((one) => [[one.name, absence(one)] as const]));
  return rulesAbove(definition).flatMap(([rule, above]) => {
    if (above.length > 0) {
      const names = above.map(({ name }) => `"${name}"`).join(' and ');
      const take = above.length === 1 ? 'takes' : 'take';
      return [`${named(rule)} can never match: ${names} above it ${take} all of its accounts.`];
    }
    const why = rule.owners.map((name) => away.get(name) ?? '');
    return why.length === 0 || why.includes('')
      ? []
      : [`${named(rule)} reaches nobody: ${why.join(', ')}.`];
  });
}

/** Names of the rules to which those above them leave no account. */
export function neverMatching(definition: Pick<Definition, 'tiers' | 'routes'>): string[] {
  return rulesAbove(definition).flatMap(([{ name }, above]) => (above.length > 0 ? [name] : []));
}

/** The rules that are on, each with those above that take all of its accounts. */
function rulesAbove({
  tiers,
  routes,
}: Pick<Definition, 'tiers' | 'routes'>): (readonly [Route, readonly Route[]])[] {
  const rules = routes.filter(({ on }) => on);
  const standings = [...tiers.map(({ name }) => name), NEEDS_DATA];
  return rules.map((rule, at) => [rule, takers(rule, rules.slice(0, at), standings)]);
}

function named({ name }: Route): string {
  return `Rule "${name}"`;
}

/** The rules above that take all accounts of a rule between them; none where some are left. */
function takers(rule: Route, above: readonly Route[], standings: readonly string[]): Route[] {
  const asks = above.filter((one) => one.operator === '' || isSameCondition(one, rule));
  const own = rule.tiers.length > 0 ? rule.tiers : standings;
  const first = own.map((name) =>
    asks.find(({ tiers }) => tiers.length === 0 || tiers.includes(name)),
  );
  return first.includes(undefined) ? [] : [...new Set(first as Route[])];
}

/** Why an owner takes no account, `''` of one who does. */
function absence({ name, weight, capacity, on }: Owner): string {
  if (!on) return `${name} is away`;
  if (capacity === 0) return `${name} takes at most 0`;
  return weight === 0 ? `${name} has weight 0` : '';
}
