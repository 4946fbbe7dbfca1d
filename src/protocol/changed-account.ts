/** An account whose tier changes. */
export interface ChangedAccount {
  /** Row of the sheet. */
  readonly row: number;
  readonly account: string;
  readonly before: string;
  readonly after: string;
  /** As shown, NaN where nothing is known. */
  readonly scoreBefore: number;
  readonly scoreAfter: number;
  /** Whether its cells changed since it was scored, the definition, or both. */
  readonly cause: 'data' | 'definition' | 'data and definition';
  /** See `whyChanged`; blank where only the data changed. */
  readonly because: string;
}
