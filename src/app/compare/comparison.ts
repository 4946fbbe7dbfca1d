import type { BacktestReport } from '../../insight/backtest/backtest';
import type { PairedRates } from '../../insight/backtest/compare';
import type { ChangedAccount } from '../../protocol/changed-account';
import type { Agreement } from '../../stats/agreement';

/** Two definitions over the same workbook; plain data. */
export interface Comparison {
  readonly labels: readonly [string, string];
  readonly reports: readonly [BacktestReport, BacktestReport];
  readonly agreement: Agreement;
  /** Over the deals that both count. */
  readonly rates: PairedRates;
  readonly shared: SharedDeals;
  /** Accounts by their tier before (rows) and after (columns). */
  readonly migration: {
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly counts: readonly (readonly number[])[];
  };
  readonly changed: ChangedAccounts;
  /** How many each side has; none is counted. */
  readonly overrides: readonly [number, number];
}

/** The deals that both sides count. */
export interface SharedDeals {
  readonly deals: number;
  /** Whether neither side counts any other. */
  readonly isAll: boolean;
  /** How far each looks back; `undefined` where as far, or where the deals have no dates. */
  readonly months: readonly [number, number] | undefined;
  /** First and last day of them; `undefined` where none has a day. */
  readonly days: { readonly from: number; readonly to: number } | undefined;
}

/** The accounts whose tier changes: how many, and those whose score changes most. */
export interface ChangedAccounts {
  readonly total: number;
  /** How many change because their cells did, with the definition or without. */
  readonly byData: number;
  /** At most 500, the largest change first. */
  readonly largest: readonly ChangedAccount[];
}
