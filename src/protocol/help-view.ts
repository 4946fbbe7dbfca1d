/** The page of help, made for one spreadsheet. */
export interface HelpView {
  /** What to do with this very sheet, in sentences. */
  readonly advice: readonly string[];
  readonly sections: readonly HelpSection[];
}

/** Entries that belong together. */
export interface HelpSection {
  readonly title: string;
  /** What is true of all entries. */
  readonly text?: string;
  readonly entries: readonly HelpEntry[];
}

/** A word, a function, an item of the menu, … and what is to be known of it. */
export interface HelpEntry {
  readonly term: string;
  readonly text: string;
  /** To be copied into a cell, the most usual one first. */
  readonly formulas?: readonly string[];
}
