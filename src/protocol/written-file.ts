/** Characters of a file that is brought in: leaves room for what JSON makes of its quotes. */
export const LONGEST_FILE = 900_000;

/** A file to be copied or downloaded. */
export interface WrittenFile {
  /** Where it belongs, such as `models/icp_scores.sql`. */
  readonly path: string;
  readonly text: string;
  /** What it is for, in a sentence; `''` where its name says it. */
  readonly about: string;
}
