/** How two definitions judge the same deals, as counts of deals. */
export interface Agreement {
  readonly bothRight: number;
  readonly onlyFirstRight: number;
  readonly onlySecondRight: number;
  readonly bothWrong: number;
  /** Accounts about more of whose deals one of them is right. */
  readonly accounts: number;
  /** How likely so uneven a split of these accounts' deals is if both are equally good, 0 to 1. */
  readonly pValue: number;
}
