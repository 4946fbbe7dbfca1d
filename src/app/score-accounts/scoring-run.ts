import type { OutdatedList } from '../lists/lists-made';
import type { BesideColumns, KeptRows } from '../own-columns/account-list';
import type { Owned } from '../routing/owned';
import type { RouteCounts } from '../routing/route-counts';
import type { Area } from '../workbook';
import type { TierChanges } from './tier-changes';

/** What a run did: `done` of `total` rows below the header; fewer where the time was over. */
export interface ScoringRun {
  readonly sheet: string;
  readonly done: number;
  readonly total: number;
  /** Of the definition that scores. */
  readonly fingerprint: string;
  /** Number of accounts a tier, the best first, `Needs data` and `Excluded` last. */
  readonly tiers: ReadonlyMap<string, number>;
  /** How many of these have their tier by an override. */
  readonly overridden: number;
  readonly changes: TierChanges;
  readonly routed: RouteCounts;
  /** Who has how many accounts after the run. */
  readonly owned: readonly Owned[];
  /** What else is said of owners and days, in words. */
  readonly routing: readonly string[];
  /** The version that scores, where accounts were scored by another one before. */
  readonly newVersion: number | undefined;
  /** What the scores were made by: its label where the workbook has several definitions, else its name. */
  readonly by: string;
  /** Whether there are deals to judge the scores by, and no backtest of this version has done it. */
  readonly isUntested: boolean;
  /** The first scores, where this run added their columns. */
  readonly added: Area | undefined;
  readonly beside: BesideColumns;
  readonly kept: KeptRows;
  /** Cell of a formula that shows the same scores beside these columns. */
  readonly formula: string | undefined;
  /** The last list of these accounts, where it is out of date. */
  readonly outdated: OutdatedList | undefined;
  /** What else a person should know, in words, such as of tiers that contradict their order. */
  readonly remarks: readonly string[];
  /** What the sidebar tells of the accounts too, such as of cells that could not be read. */
  readonly told: readonly string[];
  /** Whether it does: it shows the accounts of `ICP Config`. */
  readonly isInSidebar: boolean;
}
