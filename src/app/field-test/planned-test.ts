import type { JudgedWorkbook } from '../judged/read-judged';
import type { LoadedDefinition } from '../load-definition';
import type { TestSide } from './field-test';
import type { BothJudged } from './test-arms';

/** What a test would take, before anything is written. */
export interface PlannedTest {
  readonly loaded: LoadedDefinition;
  readonly a: TestSide;
  readonly b: TestSide;
  readonly both: BothJudged;
  readonly read: JudgedWorkbook;
  /** Win rate of the deals that count, how many they are, and of how many months. */
  readonly rate: number;
  readonly closed: number;
  readonly months: number;
  readonly hoped: number;
  /** What `hoped` was set by, where nobody said it. */
  readonly by: 'person' | 'backtest' | 'usual';
  readonly aQuarter: number;
  readonly perArm: number;
  readonly quarters: number;
  /** What would be told within a year, above the present rate; `undefined` where nothing would. */
  readonly sooner: { readonly points: number; readonly quarters: number } | undefined;
  readonly accounts: number;
  /** Accounts with a key, and those of them whose tier is another one by B. */
  readonly keyed: number;
  readonly moved: number;
  /** Closed deals whose account is not in the list. */
  readonly unlisted: number;
}

/** A test that takes longer, in quarters, is told to be too long. */
export const TOO_LONG = 8;
