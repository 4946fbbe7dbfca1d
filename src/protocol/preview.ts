import type { Condition } from '../engine/model';
import type { Shown } from './json-number';
import type { PackedColumn } from './packed-column';

/** The matches of one question among accounts and deals. */
export interface PackedQuestion extends Condition {
  readonly accounts: PackedColumn;
  /** Left out where there are no deals. */
  readonly deals?: PackedColumn;
}

/** All that a sidebar needs to score the accounts by any weights. */
export interface Preview {
  readonly sheet: string;
  /** Changes with what the accounts hold in the columns of the definition's fields. */
  readonly print: string;
  /** 1-based; the account of row 0 stands below it. */
  readonly headerRow: number;
  /** Accounts below the header row; `sampled` of them are in the columns, spread evenly. */
  readonly total: number;
  readonly sampled: number;
  /** 1 where the row holds nothing. */
  readonly blank: PackedColumn;
  readonly questions: readonly PackedQuestion[];
  readonly deals?: PackedDeals;
  /** Why there are no deals. */
  readonly noDeals?: string;
  /** There is not even a tab of them. */
  readonly hasNoDealsTab?: true;
  /** Fields of criteria that are off, which no column has: these wait for one. */
  readonly waiting: readonly string[];
  /** Columns that the formulas would miss. */
  readonly problems: readonly string[];
  /** Cells of the accounts that could not be read, by column. */
  readonly unreadable: readonly UnreadableColumn[];
  /** What else is to be known, such as criteria that no account meets, in words. */
  readonly remarks: readonly string[];
}

/** Cells of one column that could not be read. */
export interface UnreadableColumn {
  /** In words, with the first of them. */
  readonly text: string;
  readonly cells: number;
  /** Where the first of them stands: 0-based among the accounts, and 1-based. */
  readonly row: number;
  readonly column: number;
}

/** Deals: how each ended, as the index of its outcome in `outcomeCodes`, and its amount. */
export interface PackedDeals {
  readonly total: number;
  readonly sampled: number;
  readonly outcomes: PackedColumn;
  /** As how many independent deals the won and the lost ones count. */
  readonly independent: { readonly won: number; readonly lost: number };
  readonly amounts: readonly (number | null)[];
  /** Sign or code of their currency, `''` where they have none. */
  readonly currency: string;
  /** Day of the first won or lost one that counts. */
  readonly from: Shown;
}
