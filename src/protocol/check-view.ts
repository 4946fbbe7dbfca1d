import type { MatchedAccount } from './account-line';

/** What is typed of a company: the header of a column, and its text. */
export type TypedCells = readonly (readonly [header: string, text: string])[];

/** One line of the form. */
export interface CheckInput {
  readonly header: string;
  /** The definition's field, `''` where it asks nothing of this column. */
  readonly field: string;
  /** Share of all weight, 0 to 1. */
  readonly share: number;
  /** Values that the conditions or the accounts know. */
  readonly values: readonly string[];
}

/** The form: what names the company first, then the fields, those that move the score most before others. */
export interface CheckForm {
  /** The tab of the accounts. */
  readonly sheet: string;
  /** Columns that name a company. */
  readonly names: readonly CheckInput[];
  readonly fields: readonly CheckInput[];
}

/** What was found in a text that somebody pasted. */
export interface PastedCompany {
  readonly taken: TypedCells;
  /** Parts that no column was found for, those first that may be meant for one; some where they are many. */
  readonly left: readonly PastedPart[];
  /** All of them. */
  readonly leftCount: number;
}

/** A part of a text, and what would stand in a cell. */
export interface PastedPart {
  readonly text: string;
  readonly value: string;
}

/** A typed text that no account has, in a column of few texts. */
export interface UnlistedText {
  readonly header: string;
  readonly text: string;
  /** What the accounts have, the likest first. */
  readonly values: readonly string[];
}

/** Where the company would stand if a field that is not known held something. */
export interface AskOutcome {
  /** Such as `200 or more`; some of them where they are many. */
  readonly values: readonly string[];
  readonly tier: string;
  /** As shown, `null` where there is none. */
  readonly score: number | null;
}

/** A field that is not known, and what it could change. */
export interface Ask {
  readonly header: string;
  /** Share of all weight, 0 to 1. */
  readonly share: number;
  /** From the best down; only those that lead to another score. */
  readonly outcomes: readonly AskOutcome[];
  /** Whether this field alone could change the tier. */
  readonly changesTier: boolean;
}

/** An account that is, or may be, the same company. */
export interface SameAccount {
  /** 0-based among the accounts. */
  readonly row: number;
  /** Of the sheet, 1-based. */
  readonly sheetRow: number;
  readonly label: string;
  readonly isSure: boolean;
  /** `71.9, Tier 2` */
  readonly place: string;
}

/** Whose a company would be. */
export interface CheckedRoute {
  /** Name of the rule, `''` where it is the owner of a tier. */
  readonly rule: string;
  /** Those who are there. */
  readonly owners: readonly string[];
  /** To respond in; left out where the tier says it, if anything does. */
  readonly days?: number;
}

/** What a company would be in the list. */
export interface CheckedCompany {
  /** Without a row of its own. */
  readonly account: MatchedAccount;
  /** The rule that it falls under, if any; who of its owners takes it, Score accounts says. */
  readonly route?: CheckedRoute;
  /** The most telling first. */
  readonly asks: readonly Ask[];
  /** Sure ones first. */
  readonly same: readonly SameAccount[];
  /** Cells that no condition can read, in words. */
  readonly unread: readonly string[];
  readonly unlisted: readonly UnlistedText[];
}
