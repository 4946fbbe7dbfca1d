/** One run of a saved definition; rates and AUC NaN where there were no deals. */
export interface RunLine {
  readonly ranAt: string;
  /** Tab of the definition. */
  readonly definition: string;
  readonly version: string;
  readonly verdict: string;
  readonly wonIncluded: number;
  readonly lostExcluded: number;
  readonly auc: number;
  readonly deals: number;
}
