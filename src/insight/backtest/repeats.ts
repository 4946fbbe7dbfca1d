import { countsAs } from '../../stats/wilson';
import type { JudgedDeals, Rates } from '../deals/rates';

/** Deals, the accounts they are of, and as how many independent ones those of each outcome count. */
export interface Repeats {
  readonly deals: number;
  readonly accounts: number;
  readonly won: number;
  readonly lost: number;
}

/** Whether some deals are of the same account. */
export function hasRepeats({ deals, accounts }: Repeats): boolean {
  return accounts < deals;
}

/** Whether it is accounts that are few, not deals: half of them or more tell what others told. */
export function areFewAccounts({ deals, won, lost }: Repeats): boolean {
  return 2 * (won + lost) <= deals;
}

/**
 * How far deals repeat one another because they are of the same accounts, whose attributes they
 * share: what counts of them in both rates. A deal without an account stands alone.
 */
export function repeats(
  { wonIncluded, lostExcluded }: Rates,
  { cluster, clusters }: Pick<JudgedDeals, 'cluster' | 'clusters'>,
): Repeats {
  return {
    deals: cluster.length,
    accounts: clusters,
    won: countsAs(wonIncluded),
    lost: countsAs(lostExcluded),
  };
}
