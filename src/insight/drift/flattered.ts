import { type Proportion, wilson } from '../../stats/wilson';

/** By how much a rate is better, at most, on deals that a definition was fitted to. */
const POINTS = 0.05;

/**
 * A rate less what a definition flatters itself by on deals that it was fitted to: what others are held
 * against to say that they fell.
 *
 * Rule: five points; tiers that Build makes keep their win rates within four on deals that it was not
 * fitted to.
 *
 * @example unflattered(wilson(40, 50)).value // 0.75
 */
export function unflattered({ successes, trials, independent }: Proportion): Proportion {
  return wilson(Math.max(0, successes - POINTS * trials), trials, independent);
}
