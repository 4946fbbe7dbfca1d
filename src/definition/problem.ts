/**
 * One thing that is wrong, in the grammar of all errors: `<what> must be <expected>, got
 * <received>`. `where` is a cell (`ICP Config!F23`) or, outside a sheet, a place in words
 * (`criterion C3`).
 */
export interface Problem {
  readonly where: string;
  readonly what: string;
  readonly expected: string;
  readonly received: string;
  /** The whole sentence: `ICP Config!F23: Points must be a number from 0 to 100, got "abc"`. */
  readonly message: string;
}
