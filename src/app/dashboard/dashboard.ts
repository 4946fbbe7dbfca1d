import type { Definition } from '../../definition/definition';
import type { BacktestReport } from '../../insight/backtest/backtest';
import type { OpenAside } from '../../insight/deals/open-aside';
import type { QuarterMix } from '../../insight/drift/quarter-mix';
import type { HealthView } from '../../protocol/health-view';
import type { VerdictRun } from '../backtest/backtest-run';
import type { Bridge } from './bridge';
import type { ByField } from './by-field';
import type { TierFigures } from './where-figures';

/** What a dashboard says of deals. */
export interface DealsShown {
  readonly run: VerdictRun & Pick<BacktestReport, 'byTier' | 'byQuarter'>;
  /** How the accounts that deals begin with changed. */
  readonly mix: readonly QuarterMix[];
  /** Today, a day number. */
  readonly asOf: number;
  readonly openAside: OpenAside;
  /** Whether DEALS names a column of amounts that is there. */
  readonly hasAmounts: boolean;
  /** Of the amounts, as `dealCurrency` gives it. */
  readonly currency: string;
}

/** Accounts by a field. */
export interface FieldShown extends ByField {
  readonly field: string;
}

/** All that `ICP Dashboard` shows; in words why something can't be shown, `''` where that is told elsewhere. */
export interface Dashboard {
  readonly definition: Definition;
  /** Such as `v12`. */
  readonly version: string;
  /** `2026-06-30 10:42` */
  readonly updatedAt: string;
  /** The best first; without accounts all are 0. */
  readonly tiers: readonly TierFigures[];
  /** Columns that the score asks for and the accounts lack, in words; nothing that rests on scores is shown then. */
  readonly columnProblems: readonly string[];
  /** In words why there is none; `''` where there are some. */
  readonly noAccounts: string;
  readonly deals: DealsShown | string;
  readonly bridge: Bridge | string;
  readonly field: FieldShown | string;
  readonly health: HealthView;
}
