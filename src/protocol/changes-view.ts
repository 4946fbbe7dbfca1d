import type { Shown } from './json-number';

/** Where a change of the number of accounts in the ICP comes from. */
export type ChangeSource = 'data' | 'definition' | 'time' | 'override' | 'list';

/** An account in another tier than before; `''` and `null` where it was, or is, not in the list. */
export interface ChangedView {
  /** Row of its tab. */
  readonly row: number | null;
  readonly account: string;
  readonly before: string;
  readonly now: string;
  readonly scoreBefore: Shown;
  readonly scoreNow: Shown;
  readonly source: ChangeSource;
  /** In words, the weightiest first. */
  readonly because: string;
}

/** Accounts of one kind: how many, and those that moved most. */
export interface ChangedGroup {
  readonly total: number;
  readonly accounts: readonly ChangedView[];
}

/** What changed between two runs of Score accounts, as the sidebar shows it: plain JSON. */
export interface ChangesView {
  /** In one sentence, and what it rests on. */
  readonly sentence: string;
  readonly below: string;
  readonly inIcp: readonly [before: number, now: number];
  /** What each source added and took; those that did neither are left out. */
  readonly bridge: readonly {
    readonly says: string;
    readonly source: ChangeSource;
    readonly entered: number;
    readonly left: number;
  }[];
  readonly entered: ChangedGroup;
  readonly left: ChangedGroup;
  readonly moved: ChangedGroup;
  /** Each change of the definition, in words. */
  readonly definition: readonly string[];
  /** What to keep in mind. */
  readonly care: readonly string[];
}

/** Something that the last run can be compared with. */
export interface SinceChoice {
  /** Asks for it. */
  readonly id: string;
  readonly says: string;
}
