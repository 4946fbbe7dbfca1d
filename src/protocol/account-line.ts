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
