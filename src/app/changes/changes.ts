import type { BandRole } from '../../definition/tier-role';
import type { Decided, Measure } from '../../insight/changes/compare-scorings';
import type { Cause } from '../../insight/changes/states';
import type { ChangeSource } from '../../protocol/changes-view';

export type Source = ChangeSource;

/** An account that is in another tier than before. */
export interface ChangedAccount {
  /** Row of its tab; `undefined` where it is there no more. */
  readonly row: number | undefined;
  readonly account: string;
  /** `''` where it was not in the list. */
  readonly before: string;
  readonly now: string;
  /** As shown; NaN where there is none. */
  readonly scoreBefore: number;
  readonly scoreNow: number;
  readonly source: Source;
  readonly decided: Decided | undefined;
  readonly measure: Measure;
  /** One decimal each; they add up to the difference of what is measured. */
  readonly points: Readonly<Record<Cause, number>>;
  /** In words, the weightiest first. */
  readonly because: string;
}

/** Accounts of one kind: how many, and those whose score changed most. */
export interface ChangedList {
  readonly total: number;
  readonly largest: readonly ChangedAccount[];
}

/** How many accounts one source brought into the ICP, and took out of it. */
export interface BridgeLine {
  readonly source: Source;
  readonly entered: number;
  readonly left: number;
}

/** What changed between two runs of Score accounts; plain data. */
export interface Changes {
  /** Name of the definition. */
  readonly by: string;
  /** The tab that was scored. */
  readonly tab: string;
  /** Since when, in words: a day, or a list. */
  readonly since: string;
  readonly scoredAt: readonly [before: string, now: string];
  readonly versions: readonly [before: string, now: string];
  readonly accounts: readonly [before: number, now: number];
  readonly inIcp: readonly [before: number, now: number];
  /** Adds up to the difference of `inIcp`, with `unmatched`. */
  readonly bridge: readonly BridgeLine[];
  readonly entered: ChangedList;
  readonly left: ChangedList;
  readonly moved: ChangedList;
  /** What the tiers of both sides stand for. */
  readonly roles: Readonly<Record<string, BandRole>>;
  /** Accounts by their tier before (rows) and now (columns). */
  readonly migration: {
    readonly before: readonly string[];
    readonly now: readonly string[];
    readonly counts: readonly (readonly number[])[];
  };
  /** Each change of the definition, in words. */
  readonly definition: readonly string[];
  /** Cells that changed, by field, the most first. */
  readonly cells: readonly (readonly [field: string, accounts: number])[];
  /** Days that passed; below 0 where the clock was set back. */
  readonly days: number;
  /** Header of the column that tells accounts apart. */
  readonly keyHeader: string;
  /** Rows that can't be compared, before and now, and how many of them are in the ICP. */
  readonly withoutKey: readonly [before: number, now: number];
  readonly repeated: readonly [before: number, now: number];
  readonly unmatched: readonly [before: number, now: number];
  /** Accounts whose cells, definition and day of before give another score today. */
  readonly rescored: number;
}
