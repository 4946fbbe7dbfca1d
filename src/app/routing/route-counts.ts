import type { Hindrance } from '../../insight/routing/assign-owners';
import type { AccountRoute, Parted } from './account-route';

/** How many accounts something is said of. */
export interface Tallied<Why> {
  /** Owners. */
  readonly names: readonly string[];
  readonly why: Why;
  readonly accounts: number;
}

/** What became of the owners of accounts; plain data, as a run that stops is noted with it. */
export interface RouteCounts {
  /** Accounts that an owner did not have before. */
  readonly got: readonly Tallied<''>[];
  /** Accounts that stay with their owner. */
  readonly kept: number;
  /** Accounts that an owner has no more. */
  readonly parted: readonly Tallied<Parted>[];
  /** Accounts that nobody has, and who might have had them. */
  readonly lacking: readonly Tallied<Hindrance>[];
  /** Accounts whose owner a person chose, and the first of them. */
  readonly byHand: number;
  readonly first: { readonly row: number; readonly owner: string } | undefined;
}

export const noRoutes: RouteCounts = {
  got: [],
  kept: 0,
  parted: [],
  lacking: [],
  byHand: 0,
  first: undefined,
};

/**
 * Counts what became of the owners of rows.
 *
 * @param routes - With the row of the sheet of each, 1-based.
 * @example countRoutes([[2, route]]).got // [{ names: ['Ana'], why: '', accounts: 1 }]
 */
export function countRoutes(
  routes: readonly (readonly [row: number, AccountRoute])[],
): RouteCounts {
  const [got, parted, lacking] = [tally<''>(), tally<Parted>(), tally<Hindrance>()];
  let [kept, byHand] = [0, 0];
  let first: RouteCounts['first'];
  for (const [row, { owner, before, parted: why, lack, isByHand }] of routes) {
    const stays = owner !== '' && before.owner !== '' && why === undefined;
    if (owner !== '' && !stays) got.add([owner], '', 1);
    if (stays && !isByHand) kept += 1;
    if (why !== undefined) parted.add([before.owner], why, 1);
    if (lack !== undefined) lacking.add(lack.names, lack.why, 1);
    if (!isByHand) continue;
    byHand += 1;
    first ??= { row, owner };
  }
  return { got: got.all(), kept, parted: parted.all(), lacking: lacking.all(), byHand, first };
}

/** The counts of two parts of a list. */
export function routesTogether(one: RouteCounts, other: RouteCounts): RouteCounts {
  const sum = <Why extends string>(...parts: readonly (readonly Tallied<Why>[])[]) => {
    const tallied = tally<Why>();
    for (const { names, why, accounts } of parts.flat()) tallied.add(names, why, accounts);
    return tallied.all();
  };
  return {
    got: sum(one.got, other.got),
    kept: one.kept + other.kept,
    parted: sum(one.parted, other.parted),
    lacking: sum(one.lacking, other.lacking),
    byHand: one.byHand + other.byHand,
    first: one.first ?? other.first,
  };
}

/** Adds up accounts by names and reason. */
function tally<Why extends string>() {
  const found = new Map<string, Tallied<Why>>();
  return {
    add: (names: readonly string[], why: Why, accounts: number) => {
      const key = [why, ...names].join('\n');
      const before = found.get(key)?.accounts ?? 0;
      found.set(key, { names, why, accounts: before + accounts });
    },
    /** The most accounts first. */
    all: () => [...found.values()].sort((a, b) => b.accounts - a.accounts),
  };
}
