import type { Definition } from '../../definition/definition';
import { bestFirst, EXCLUDED } from '../../engine/tiers';
import { fold } from '../../engine/values/fold';
import { type Assigned, assignOwners, type RoutedRow } from '../../insight/routing/assign-owners';
import { fittingRules, NO_RULE } from '../../insight/routing/fitting-rules';
import { ownerNames } from '../../insight/routing/owner-names';
import { type Rule, routingRules } from '../../insight/routing/rules';
import { columnFinder } from '../accounts/field-finder';
import type { LoadedDefinition } from '../load-definition';
import { once } from '../once';
import type { AccountList } from '../own-columns/account-list';
import { type WrittenRoute, writtenRoutes } from '../own-columns/written-routes';
import type { ScoredTable } from '../scoring/score-table';
import { accountKeys } from './account-keys';
import type { AccountRoute, AccountRoutes } from './account-route';
import { dueDay } from './due-day';
import { words } from './words';

/**
 * Says whose each account is, and by when. Nothing is written. Where a column is missing that tells which
 * rule fits, or which account is which, owners and days stay as they are.
 *
 * Rule: README, Routing.
 *
 * @param loaded - The definition and today.
 * @param list - The accounts, and what stands beside them.
 * @param table - Their scores, with tiers as they are written.
 */
export function accountRoutes(
  { definition, context }: LoadedDefinition,
  list: AccountList,
  table: ScoredTable,
): AccountRoutes {
  const rules = routingRules(definition);
  if (rules.length === 0) return { of: () => gone(nothing), unused: [], stands: '' };
  const written = writtenRoutes(list, context.dayOf);
  const { rows, headers } = list.list;
  const columnOf = columnFinder(definition, headers);
  const keys = accountKeys(definition, list.list);
  const stands = whyTheyStand(rules, columnOf, keys !== undefined, list.sheet.name);
  if (keys === undefined || stands !== '') {
    return { of: (row) => standing(written(row)), unused: [], stands };
  }
  const tiers = rows.map((_, row) => routedTier(table, row));
  const fitting = fittingRules(rules, { rows, columnOf }, tiers, table.model, context);
  const routed = routedRows(definition, list, table, { written, keys, fitting });
  const assigned = assignOwners([...routed.values()], rules, definition.owners);
  const daysOf = new Map(definition.tiers.map(({ name, days }) => [name, days]));
  const today = once(() => context.today ?? context.asOf);
  const routes = new Map(
    [...routed].map(([row, { isFixed: isByHand }], at): [number, AccountRoute] => {
      const [taken, before] = [assigned[at] as Assigned, written(row)];
      const tier = tiers[row] ?? '';
      const days = rules[fitting[row] as number]?.days ?? daysOf.get(tier);
      const due = dueDay({ tier, owner: taken.owner }, before, days, today);
      return [row, { ...taken, due, before, isByHand }];
    }),
  );
  const used = new Set(fitting);
  return {
    of: (row) => routes.get(row) ?? gone(written(row)),
    unused: rules.flatMap(({ name }, at) => (name === '' || used.has(at) ? [] : [name])),
    stands: '',
  };
}

/** One that gets no owner has no tier here: an excluded one, or a blank row. */
function routedTier(table: ScoredTable, row: number): string | undefined {
  const tier = table.account(row)?.tier;
  return tier === EXCLUDED ? undefined : tier;
}

const nothing: WrittenRoute = { tier: '', owner: '', due: '' };

/** One that nobody has, or has any more. */
function gone(before: WrittenRoute): AccountRoute {
  const parted = before.owner === '' ? undefined : 'no rule';
  return { owner: '', due: '', before, parted, lack: undefined, isByHand: false };
}

/** One that stays as it is. */
function standing(before: WrittenRoute): AccountRoute {
  const { owner, due } = before;
  return { owner, due, before, parted: undefined, lack: undefined, isByHand: false };
}

/** `''` where they don't. */
function whyTheyStand(
  rules: readonly Rule[],
  columnOf: (field: string) => number | undefined,
  hasKeys: boolean,
  sheet: string,
): string {
  const blind = rules.find((one) => one.operator !== '' && columnOf(one.field) === undefined);
  if (blind !== undefined) return words.noColumn(blind.name, blind.field, sheet);
  return hasKeys ? '' : words.noKey(sheet);
}

interface Found {
  readonly written: (row: number) => WrittenRoute;
  readonly keys: readonly string[];
  readonly fitting: Int32Array;
}

/**
 * The rows that a rule fits. Whom no version of the definition ever named a person put there, and stays; so
 * does what stands in a row that is not written.
 */
function routedRows(
  { tiers }: Definition,
  { found, writers }: AccountList,
  table: ScoredTable,
  { written, keys, fitting }: Found,
): Map<number, RoutedRow> {
  const best = bestFirst(tiers).map(({ name }) => name);
  const ranks = new Map(best.map((name, rank) => [name, rank]));
  const known = new Map<string, boolean>();
  const isKnown = (owner: string) => {
    const found = known.get(owner) ?? writers().all.some((one) => ownerNames(one).has(fold(owner)));
    known.set(owner, found);
    return found;
  };
  const routed = new Map<number, RoutedRow>();
  fitting.forEach((rule, row) => {
    const account = table.account(row);
    if (rule === NO_RULE || account === undefined) return;
    const { owner } = written(row);
    routed.set(row, {
      key: keys[row] ?? '',
      rule,
      written: owner,
      isFixed: owner !== '' && (!found.isFree(row) || !isKnown(owner)),
      rank: ranks.get(account.tier) ?? best.length,
      score: account.score === '' ? Number.NaN : account.score,
    });
  });
  return routed;
}
