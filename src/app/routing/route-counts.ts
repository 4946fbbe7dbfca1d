import type { Hindrance } from '../../insight/routing/assign-owners';
import type { AccountRoute } from './account-route';

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
  readonly parted: readonly Tallied<Hindrance | 'no rule'>[];
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
  const one = <Why>(names: readonly string[], why: Why) => [{ names, why, accounts: 1 }];
  const counts = routes.map(([row, route]): RouteCounts => {
    const { owner, before, parted, lack, isByHand } = route;
    const stays = owner !== '' && before.owner !== '' && parted === undefined;
    return {
      got: owner === '' || stays ? [] : one([owner], ''),
      kept: stays && !isByHand ? 1 : 0,
      parted: parted === undefined ? [] : one([before.owner], parted),
      lacking: lack === undefined ? [] : one(lack.names, lack.why),
      byHand: isByHand ? 1 : 0,
      first: isByHand ? { row, owner } : undefined,
    };
  });
  return allTogether(counts);
}

/** The counts of two parts of a list. */
export function routesTogether(one: RouteCounts, other: RouteCounts): RouteCounts {
  return allTogether([one, other]);
}

function allTogether(counts: readonly RouteCounts[]): RouteCounts {
  const sum = (key: 'kept' | 'byHand') => counts.reduce((total, one) => total + one[key], 0);
  return {
    got: merged(counts.flatMap(({ got }) => got)),
    kept: sum('kept'),
    parted: merged(counts.flatMap(({ parted }) => parted)),
    lacking: merged(counts.flatMap(({ lacking }) => lacking)),
    byHand: sum('byHand'),
    first: counts.find(({ first }) => first !== undefined)?.first,
  };
}

/** The same of the same names and reason as one, the most accounts first. */
function merged<Why>(all: readonly Tallied<Why>[]): Tallied<Why>[] {
  const found = new Map<string, Tallied<Why>>();
  for (const one of all) {
    const key = JSON.stringify([one.why, one.names]);
    const accounts = (found.get(key)?.accounts ?? 0) + one.accounts;
    found.set(key, { ...one, accounts });
  }
  return [...found.values()].sort((a, b) => b.accounts - a.accounts);
}
