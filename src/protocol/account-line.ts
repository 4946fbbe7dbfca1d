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
