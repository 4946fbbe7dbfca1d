import { EXCLUDED } from '../../engine/tiers';
import { openDesks } from '../../insight/routing/desks';
import { fittingRules, NO_RULE } from '../../insight/routing/fitting-rules';
import { lackOf } from '../../insight/routing/lack';
import { routingRules } from '../../insight/routing/rules';
import { columnFinder } from '../accounts/field-finder';
import type { List } from '../accounts/list';
import type { LoadedDefinition } from '../load-definition';
import { accountKeys } from './account-keys';
import { words } from './words';

/** What Score accounts wrote beside the accounts. */
export interface Beside {
  readonly tier: string;
  /** By row, `''` for nobody. */
  readonly ownerOf: (row: number) => string;
}

/**
 * Why nobody has an account, in a line; others count as they are written.
 *
 * @param loaded - The definition that Score accounts goes by.
 * @param list - The accounts.
 * @param row - 0-based among them.
 * @param beside - Tier of the account, and all owners.
 * @returns `''` where that can't be told.
 * @example noOwner(loaded, list, 77, beside) // 'No owner: Ben and Clara have as many as they may'
 */
export function noOwner(
  { definition, context }: Pick<LoadedDefinition, 'definition' | 'context'>,
  list: Pick<List, 'headers' | 'rows'>,
  row: number,
  { tier, ownerOf }: Beside,
): string {
  if (tier === EXCLUDED) return words.noOwner(words.excluded);
  const rules = routingRules(definition);
  const columnOf = columnFinder(definition, list.headers);
  const isBlind = rules.some((one) => one.operator !== '' && columnOf(one.field) === undefined);
  const keys = accountKeys(definition, list);
  if (tier === '' || isBlind || keys === undefined) return '';
  const table = { rows: [list.rows[row] ?? []], columnOf };
  const [at = NO_RULE] = fittingRules(rules, table, [tier], definition.settings, context);
  const rule = rules[at];
  if (rule === undefined) return words.noOwner(words.noRule);
  const deskOf = openDesks(definition.owners);
  const named = rule.owners.map((name) => ({ name, desk: deskOf(name) }));
  if (named.length === 0) return words.noOwner(words.nobody(rule.name));
  const { why, names } = lackOf(keys[row] ?? '', named);
  const counted = new Set<string>();
  keys.forEach((key, other) => {
    const owner = ownerOf(other);
    if (owner === '' || (key !== '' && counted.has(key))) return;
    counted.add(key);
    deskOf(owner).take();
  });
  const isFull = names.every((name) => !deskOf(name).hasRoom());
  const reason = why === 'full' && !isFull ? words.soon : words.lack[why]?.(names);
  return reason === undefined ? '' : words.noOwner(reason);
}
