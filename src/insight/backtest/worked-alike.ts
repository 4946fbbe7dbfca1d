import type { Judged } from '../../engine/judge';
import { share } from '../../stats/share';

/** Deals that count an account, in the ICP and outside. */
export interface Effort {
  readonly inside: number;
  readonly outside: number;
}

/** How the deals belong to the list of accounts. */
export interface DealAccounts {
  /** Of each deal the index of its account, -1 where it has none. */
  readonly rows: ArrayLike<number>;
  /** Indexes of accounts that stand in an earlier row too. */
  readonly repeated: ReadonlySet<number>;
}

/**
 * How much sales worked on the ICP and on the rest: where one side was hardly tried, its win rate
 * says little. Deals count by the tier that their account has today, as the accounts do; an account
 * that stands in several rows counts once.
 *
 * @param accounts - All accounts, judged as of today.
 * @param of - The deals that count.
 */
export function workedAlike(accounts: Judged, { rows, repeated }: DealAccounts): Effort {
  const { blank } = accounts.evaluation;
  const worked = Array.from(rows).filter((row) => row >= 0);
  const listed = Array.from(accounts.inIcp.keys()).filter(
    (row) => blank[row] === 0 && !repeated.has(row),
  );
  const ratio = (isIn: number) => {
    const count = (some: readonly number[]) =>
      some.reduce((sum, row) => sum + Number(accounts.inIcp[row] === isIn), 0);
    return share(count(worked), count(listed));
  };
  return { inside: ratio(1), outside: ratio(0) };
}
