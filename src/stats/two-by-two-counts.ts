/** Counts of deals: with a condition met or not, won or lost. */
export interface TwoByTwo {
  readonly metWon: number;
  readonly metLost: number;
  readonly otherWon: number;
  readonly otherLost: number;
}
