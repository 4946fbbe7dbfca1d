import type { Tier } from '../../engine/model';
import { NEEDS_DATA } from '../../engine/tiers';
import { fold } from '../../engine/values/fold';
import type { Rule } from './rules';

/** A rule that can never fit an account, and the rules above it that take all that it would. */
export interface Unreachable {
  readonly name: string;
  readonly above: readonly string[];
}

/**
 * Finds the rules that can never fit: each of their tiers is taken by a rule above, which asks for nothing
 * or for the same.
 *
 * @param rules - Those that are on, in their order.
 * @param tiers - Of the definition.
 * @example unreachable([{ name: 'All', … }, { name: 'APAC', … }], tiers) // [{ name: 'APAC', above: ['All'] }]
 */
export function unreachable(rules: readonly Rule[], tiers: readonly Tier[]): Unreachable[] {
  const all = [...tiers.map(({ name }) => name), NEEDS_DATA].map(fold);
  const tiersOf = (rule: Rule) => (rule.tiers.length === 0 ? all : rule.tiers.map(fold));
  return rules.flatMap((rule, at) => {
    const above = rules.slice(0, at).filter((one) => one.operator === '' || asksSame(one, rule));
    const takers = tiersOf(rule).map((tier) => above.find((one) => tiersOf(one).includes(tier)));
    if (takers.includes(undefined)) return [];
    return [{ name: rule.name, above: [...new Set(takers.map((one) => one?.name ?? ''))] }];
  });
}

function asksSame(one: Rule, other: Rule): boolean {
  return (
    fold(one.field) === fold(other.field) &&
    one.operator === other.operator &&
    fold(one.value) === fold(other.value)
  );
}
