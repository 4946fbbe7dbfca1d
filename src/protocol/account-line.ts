import type { Override } from '../engine/model';
import type { Shown } from './json-number';

/** One account as a list shows it, with the cells that its explanation names. */
export interface AccountLine {
  /** 0-based among the accounts. */
  readonly row: number;
  readonly label: string;
  /** Shown text of each field that the definition names. */
  readonly cells: Readonly<Record<string, string>>;
}

/** One account with what `evaluate` found of it by a definition. */
export interface MatchedAccount extends AccountLine {
  /** Of the sheet, 1-based. */
  readonly sheetRow: number;
  /** 0 to 1 a criterion of the definition and an exclusion, in their order; `null` is unknown. */
  readonly criteria: readonly Shown[];
  readonly exclusions: readonly Shown[];
  /** Left out of what is in no list. */
  readonly override?: AccountOverride;
}

/** The override of an account, and what one would be known by. */
export interface AccountOverride {
  /** As the accounts' key column has it; `''` where none can be given. */
  readonly key: string;
  /** What the role Account key is to be called, where DEALS names no column. */
  readonly keyHeader?: string;
  /** By which column accounts are told apart, and how many have this key where they are more; in words. */
  readonly keyNote?: string;
  /** The one that holds, with a headline and a sentence. */
  readonly held?: Override;
  readonly says?: readonly [headline: string, text: string];
  /** Why none can be given, or that one is over, in words. */
  readonly note?: string;
}

/** A line of facts: what, and beside it how much, `''` where that is all. */
export type FactLine = readonly [what: string, beside: string];

/** What else is known of an account, such as its deals; in words. */
export interface AccountFacts {
  readonly title: string;
  readonly lines: readonly FactLine[];
}

/** Accounts that a text was found in, and how many more there are. */
export interface FoundAccounts {
  /** Rows are 0-based among the accounts; `beside` is the domain or key. */
  readonly accounts: readonly {
    readonly row: number;
    readonly label: string;
    readonly beside: string;
  }[];
  readonly more: number;
}
