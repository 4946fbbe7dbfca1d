import { share } from './share';

/**
 * How many times the rate of all a group's rate is.
 *
 * @param successes - Of the group.
 * @param trials - Size of the group.
 * @param allSuccesses - Of all, the group included.
 * @param allTrials - How many there are in all.
 * @returns 1 = no difference; NaN where the group is empty or nothing succeeds.
 * @example lift(30, 40, 50, 100) // 1.5
 */
export function lift(
  successes: number,
  trials: number,
  allSuccesses: number,
  allTrials: number,
): number {
  return share(share(successes, trials), share(allSuccesses, allTrials));
}
