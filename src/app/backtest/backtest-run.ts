import type { BacktestReport } from '../../insight/backtest/backtest';
import type { OlderDeals } from '../../insight/deals/longer-window';
import type { NearMisses } from '../deals/join-accounts';

/** How many deals are at a stage. */
export type StageCount = readonly [stage: string, deals: number];

/** A report, and what reading the tabs brought up. */
export interface BacktestRun extends BacktestReport {
  /** Stages that the definition does not list, the most frequent first. */
  readonly unlisted: readonly StageCount[];
  /** Stages of the open deals. */
  readonly openStages: readonly StageCount[];
  /** Closed deals that only the length of the window keeps out, `undefined` where none. */
  readonly older: OlderDeals | undefined;
  readonly nearMisses: NearMisses;
  /** Keys that several accounts have, with their rows (1-based): deals are of the first. */
  readonly repeated: readonly { readonly written: string; readonly rows: readonly number[] }[];
  /** Whether DEALS names a column for the day of a deal. */
  readonly hasDayColumn: boolean;
  /** Day of the newest closed deal, counted or not; NaN where none has a day. */
  readonly newestDeal: number;
  /** First and last day of the deals that count; `undefined` where none has a day. */
  readonly days: { readonly from: number; readonly to: number } | undefined;
  /** Day up to which the deals were; today where they have no dates. */
  readonly dealsUntil: number;
  /** Overrides of the definition, which count nowhere in it. */
  readonly overrides: number;
}

/** What a verdict in words is told by. */
export type VerdictRun = Pick<
  BacktestRun,
  'stated' | 'selection' | 'byCriterion' | 'targets' | 'fitted' | 'metrics' | 'older' | 'newestDeal'
>;
