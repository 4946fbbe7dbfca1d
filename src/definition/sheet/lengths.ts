/** Longest text of a cell, and of a name (an account's header may be a whole question). */
export const LONGEST_TEXT = 5000;
export const LONGEST_NAME = 300;
/** Longest name of a criterion or exclusion. */
export const LONGEST_SHORT_NAME = 60;
