import type { BacktestReport } from '../../insight/backtest/backtest';
import type { Agreement } from '../../insight/backtest/compare';

/** An account whose tier changes. */
export interface ChangedAccount {
  /** Row of the sheet. */
  readonly row: number;
  readonly account: string;
  readonly before: string;
  readonly after: string;
  /** As shown, NaN where nothing is known. */
  readonly scoreBefore: number;
  readonly scoreAfter: number;
  /** Whether its cells changed since it was scored, the definition, or both. */
  readonly cause: 'data' | 'definition' | 'data and definition';
  /** See `whyChanged`; blank where only the data changed. */
  readonly because: string;
}

/** Two definitions over the same workbook; plain data. */
export interface Comparison {
  readonly labels: readonly [string, string];
  readonly reports: readonly [BacktestReport, BacktestReport];
  readonly agreement: Agreement;
  /** Accounts by their tier before (rows) and after (columns). */
  readonly migration: {
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly counts: readonly (readonly number[])[];
  };
  /** The largest changes of the score first. */
  readonly changed: readonly ChangedAccount[];
}
