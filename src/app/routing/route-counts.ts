import type { Hindrance } from '../../insight/routing/lack';
import type { AccountRoute, Parted } from './account-route';

/** How many accounts something is said of. */
export interface Tallied<Why> {
  /** Owners. */
  readonly names: readonly string[];
  readonly why: Why;
  readonly accounts: number;
  /** How many of them are in a tier of the profile. */
  readonly inIcp: number;
  /** The first of them. */
  readonly first: OwnedRow;
}

/** A row of the sheet, 1-based, and whose it is, `''` for nobody's. */
export interface OwnedRow {
  readonly row: number;
  readonly owner: string;
}

/** What became of the owners of accounts; plain data, as a run that stops is noted with it. */
export interface RouteCounts {
  /** Accounts that an owner did not have before. */
  readonly got: readonly Tallied<''>[];
  /** Accounts that stay with their owner. */
  readonly kept: number;
  /** Accounts that an owner has no more. */
  readonly parted: readonly Tallied<Parted>[];
  /** Accounts that nobody has, and who might have had them; those with the most in ICP first. */
  readonly lacking: readonly Tallied<Hindrance>[];
  /** Accounts whose owner a person chose, and the first of them. */
  readonly byHand: number;
  readonly first: OwnedRow | undefined;
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
 * @param routes - With the row of the sheet of each, 1-based, and whether its tier is in ICP.
 * @example countRoutes([[2, route, true]]).got // [{ names: ['Ana'], accounts: 1, inIcp: 1, … }]
 */
export function countRoutes(
  routes: readonly (readonly [row: number, AccountRoute, isInIcp: boolean])[],
): RouteCounts {
  const [got, parted, lacking] = [tally<''>(), tally<Parted>(), tally<Hindrance>()];
  let [kept, byHand] = [0, 0];
  let first: RouteCounts['first'];
  for (const [row, { owner, before, parted: why, lack, isByHand }, isInIcp] of routes) {
    const one = { accounts: 1, inIcp: isInIcp ? 1 : 0, first: { row, owner } };
    const stays = owner !== '' && before.owner !== '' && why === undefined;
    if (owner !== '' && !stays) got.add({ ...one, names: [owner], why: '' });
    if (stays && !isByHand) kept += 1;
    if (why !== undefined) parted.add({ ...one, names: [before.owner], why });
    if (lack !== undefined) lacking.add({ ...one, ...lack });
    if (!isByHand) continue;
    byHand += 1;
    first ??= { row, owner };
  }
  return {
    ...{ got: got.all(), kept, parted: parted.all() },
    ...{ lacking: bestFirst(lacking.all()), byHand, first },
  };
}

/** The counts of two parts of a list. */
export function routesTogether(one: RouteCounts, other: RouteCounts): RouteCounts {
  const sum = <Why extends string>(...parts: readonly (readonly Tallied<Why>[])[]) => {
    const tallied = tally<Why>();
    for (const one of parts.flat()) tallied.add(one);
    return tallied.all();
  };
  return {
    got: sum(one.got, other.got),
    kept: one.kept + other.kept,
    parted: sum(one.parted, other.parted),
    lacking: bestFirst(sum(one.lacking, other.lacking)),
    byHand: one.byHand + other.byHand,
    first: one.first ?? other.first,
  };
}

function bestFirst<Why>(some: readonly Tallied<Why>[]): Tallied<Why>[] {
  return [...some].sort((a, b) => b.inIcp - a.inIcp);
}

/** Adds up accounts by names and reason. */
function tally<Why extends string>() {
  const found = new Map<string, Tallied<Why>>();
  return {
    add: (one: Tallied<Why>) => {
      const key = [one.why, ...one.names].join('\n');
      const before = found.get(key);
      const accounts = (before?.accounts ?? 0) + one.accounts;
      const inIcp = (before?.inIcp ?? 0) + one.inIcp;
      found.set(key, { ...one, accounts, inIcp, first: before?.first ?? one.first });
    },
    /** The most accounts first. */
    all: () => [...found.values()].sort((a, b) => b.accounts - a.accounts),
  };
}
