/** How two definitions judge the same deals, as counts of deals. */
export interface Agreement {
  readonly bothRight: number;
  readonly onlyFirstRight: number;
  readonly onlySecondRight: number;
  readonly bothWrong: number;
  /** Accounts about more of whose deals the first is right, and the second. */
  readonly firstAccounts: number;
  readonly secondAccounts: number;
  /** How likely so uneven a split of these accounts is if both are equally good, 0 to 1. */
  readonly pValue: number;
}
