import { share } from './share';

/** Deals of the average kind that each group is thought to have besides its own. */
const PRIOR_TRIALS = 10;

/**
 * Lift of a group, drawn towards 1 where the group is small: as if it held ten more of the average
 * kind.
 *
 * Source: the posterior mean of a beta-binomial share whose prior is the share of all; I. J. Good,
 * The Estimation of Probabilities (1965).
 *
 * @param successes - Of the group.
 * @param trials - Size of the group.
 * @param rate - Share of successes in all, 0 to 1.
 * @returns 1 for an empty group; NaN where nothing succeeds.
 * @example shrunkenLift(5, 5, 0.5) // 1.33
 */
export function shrunkenLift(successes: number, trials: number, rate: number): number {
  return share(share(successes + PRIOR_TRIALS * rate, trials + PRIOR_TRIALS), rate);
}
