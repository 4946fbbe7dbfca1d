import type { JudgedDeals, Rates } from './rates';

/** Deals, the accounts they are of, and as how many independent deals they tell. */
export interface Repeats {
  readonly deals: number;
  readonly accounts: number;
  readonly won: number;
  readonly lost: number;
}

/** Whether deals count for less than there are, in whole ones. */
export function hasRepeats({ deals, won, lost }: Repeats): boolean {
  return Math.round(won + lost) < deals;
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
    won: wonIncluded.independent,
    lost: lostExcluded.independent,
  };
}
