import { accountRows } from './accounts';
import { companies } from './company';
import { dealRows } from './deals';
import type { SampleCell } from './dirt';
import { mulberry32 } from './random';

/** Names of the sample's tabs. */
export const SAMPLE_SHEETS = { accounts: 'Accounts', deals: 'Deals' } as const;

/** The seed of the sample that Set up writes. */
export const SAMPLE_SEED = 9;

/** The sample's fixed today, 2026-06-30, so that its results never drift. */
export const SAMPLE_AS_OF = 20_634;

const ACCOUNTS = 600;
const DEALS = 900;

/** The sample's tabs, each with its header row first. */
export interface Sample {
  readonly accounts: SampleCell[][];
  readonly deals: SampleCell[][];
}

/**
 * A workbook to try the add-on on: 602 accounts with the dirt of real lists and 900 deals over 30
 * months, following {@link truth} with chance on top.
 *
 * @param seed the same seed gives the same workbook
 * @param asOf the sample's today, as days since 1970-01-01
 * @example
 * sample(SAMPLE_SEED, SAMPLE_AS_OF).accounts[0]; // ['Account name', 'Domain', 'Industry', …]
 */
export function sample(seed: number, asOf: number): Sample {
  const random = mulberry32(seed);
  const all = companies(random, ACCOUNTS, asOf);
  return {
    accounts: accountRows(random, all),
    deals: dealRows(random, all, DEALS, asOf),
  };
}
