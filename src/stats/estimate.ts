/** The 97.5th percentile of the standard normal distribution: 95 % lie between the two ends. */
export const Z_95 = 1.959963984540054;

/** An estimate with the ends of its 95 % interval; NaN where there is nothing to estimate from. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
