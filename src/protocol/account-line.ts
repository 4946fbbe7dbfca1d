/** One account as a list shows it, with the cells that its explanation names. */
export interface AccountLine {
  /** 0-based among the accounts. */
  readonly row: number;
  readonly label: string;
  /** Shown text of each field that the definition names. */
  readonly cells: Readonly<Record<string, string>>;
}
