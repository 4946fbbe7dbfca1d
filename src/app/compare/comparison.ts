import type { BacktestReport } from '../../insight/backtest/backtest';
import type { ChangedAccount } from '../../protocol/changed-account';
import type { Agreement } from '../../stats/agreement';

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
