import type { CountedValue, FieldLine } from './field-line';
import type { ListRequest } from './requests';

/** What a person should look at before a list is sent. */
export interface ListFinding {
  readonly kind:
    | 'few'
    | 'many'
    | 'large'
    | 'by override'
    | 'merged'
    | 'by name only'
    | 'left out'
    | 'excluded elsewhere'
    | 'refused'
    | 'alike'
    | 'short names'
    | 'stale'
    | 'unreadable log';
  readonly count: number;
  /** In words, the count apart where it begins with one: `twice in the list, merged by domain`. */
  readonly text: string;
  /** The first of the accounts that it is about, of which there are `count`; none where they are not told. */
  readonly accounts: readonly FoundAccount[];
  /** Whether the target would refuse the list. */
  readonly isSerious?: true;
}

/** An account that a finding is about. */
export interface FoundAccount {
  readonly text: string;
  /** Of the tab, 1-based. */
  readonly row: number;
}

/** A system that a list may be made for. */
export interface TargetView {
  readonly id: string;
  readonly name: string;
  /** What its file holds and how much it takes. */
  readonly says: string;
  readonly source: string;
  readonly seen: string;
}

/** The same list, the last time that it was made. */
export interface EarlierView {
  readonly madeAt: string;
  readonly by: string;
  readonly companies: number;
  /** Left out where the log does not tell. */
  readonly added?: number;
  readonly removed?: number;
}

/** A list that was made, beside what it would be now. */
export interface MadeView {
  /** Name of its target. */
  readonly target: string;
  /** `12 Nov 2026` */
  readonly madeAt: string;
  readonly by: string;
  /** Which accounts, in words. */
  readonly who: string;
  readonly companies: number;
  /** Left out where it can't be told. */
  readonly added?: number;
  readonly removed?: number;
  /** What makes it again; left out where nobody knows any more. */
  readonly asked?: ListRequest;
}

/** A column of the add-on that a list may be narrowed down by, beside those of the accounts. */
export interface OwnField {
  readonly line: FieldLine;
  /** The most common first. */
  readonly values: readonly CountedValue[];
}

/** A list before it is made. */
export interface ListView {
  readonly companies: number;
  /** What they come from: `from 231 accounts and the best 69 of Tier 3`. */
  readonly from: string;
  /** Accounts by tier, the best first, whatever the filter. */
  readonly tiers: readonly {
    readonly name: string;
    readonly accounts: number;
    readonly inIcp: boolean;
  }[];
  /** Accounts that are never on a list. */
  readonly excluded: number;
  readonly least?: number;
  readonly findings: readonly ListFinding[];
  readonly earlier?: EarlierView;
  /** Whose the accounts are, where that is known. */
  readonly owner?: OwnField;
  /** That a field test runs, in words; left out where none does. */
  readonly test?: string;
  /** Changes with what was asked for, with the definition and with every cell of its file. */
  readonly print: string;
}

/** A file of a list, ready to be kept. */
export interface ListFile {
  /** Without blanks. */
  readonly name: string;
  /** CSV in UTF-8. */
  readonly text: string;
  readonly rows: number;
  readonly holds: 'all' | 'added' | 'removed';
}
