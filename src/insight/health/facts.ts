import type { Definition } from '../../definition/definition';
import type { Verdict } from '../../definition/verdict';
import type { Cell, ReadingContext } from '../../engine/model';
import type { BacktestInput, BacktestReport, JudgedInput } from '../backtest/backtest';
import type { BestCustomers } from '../best/best-customers';
import type { AccountChurn } from '../churn/account-churn';
import type { ChurnCheck } from '../churn/churn-check';
import type { NamedCompany } from '../domains/same-companies';
import type { JudgedAccounts } from '../judged-accounts';
import type { Finding } from './finding';
import type { HealthLimits } from './limits';

/** The accounts of a definition, judged as of today. */
export interface AccountFacts extends JudgedAccounts {
  readonly headers: readonly Cell[];
  /** What tells each row's company; empty where no column does. */
  readonly companies: readonly NamedCompany[];
  /** The account key of each row; empty where no column but name and domain has one. */
  readonly keys: readonly string[];
  /** The row of the sheet that each row stands in, 1-based. */
  readonly numbers: readonly number[];
  /** 1 for an inbound lead; `undefined` where no column says so. */
  readonly inbound: ArrayLike<number> | undefined;
}

/** The deals of a definition and what a backtest says of them now. */
export interface DealFacts {
  readonly input: BacktestInput;
  readonly found: JudgedInput;
  readonly report: Pick<BacktestReport, 'metrics' | 'byTier' | 'byExclusion' | 'leaks'>;
}

/** A backtest that was run and kept. */
export interface LastBacktest {
  /** Day number. */
  readonly on: number;
  readonly verdict: Verdict;
  /** Whether the definition is the one that was tested. */
  readonly isCurrent: boolean;
}

/** A formula of ours in a cell. */
export interface FormulaFact {
  readonly sheet: string;
  readonly cell: string;
  /** The error that it shows, blank where none. */
  readonly error: string;
  /** Whether it is written as an earlier version wrote it. */
  readonly isOld: boolean;
}

/** Another definition of the same accounts. */
export interface OtherDefinition {
  readonly name: string;
  /** 1 for an account in its ICP, row by row. */
  readonly inIcp: ArrayLike<number>;
}

/** All that the health of a definition is told by; what is not there is not told. */
export interface HealthFacts {
  readonly definition: Definition;
  readonly context: ReadingContext;
  /** Day of its first version; `undefined` where none is kept. */
  readonly madeOn: number | undefined;
  readonly accounts: AccountFacts | undefined;
  readonly deals: DealFacts | undefined;
  readonly lastBacktest: LastBacktest | undefined;
  /** By the deals, else by a column of the accounts. */
  readonly churn: ChurnCheck | AccountChurn | undefined;
  /** Of the rows of the accounts. */
  readonly best: Pick<BestCustomers, 'top' | 'bottom' | 'rankedBy'> | undefined;
  readonly formulas: readonly FormulaFact[];
  readonly others: readonly OtherDefinition[];
}

/** Looks for one kind of finding. */
export type HealthCheck = (facts: HealthFacts, limits: HealthLimits) => readonly Finding[];

/** The day that it is, whatever day scores are as of: what people did is told from there. */
export function todayOf({ asOf, today = asOf }: ReadingContext): number {
  return today;
}

/** Whether a definition was built from deals. */
export function isBuilt({ settings }: Pick<Definition, 'settings'>): boolean {
  return settings.fittedUntil !== undefined;
}
