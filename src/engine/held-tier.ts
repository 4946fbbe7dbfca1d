import type { Tier } from './model';
import { shown } from './shown';
import { tierIndex } from './tiers';

/**
 * The tier of an account that had one: it keeps it until its score passes a limit between tiers by
 * some points. One without a score, or that had none of these tiers, has what it has.
 *
 * Rule: README, From a score to a tier. Rating agencies and index providers do the same (Altman E. I.,
 * Rijken H. A. 2005, The effects of rating through the cycle on rating stability, timeliness and default
 * prediction performance: separate entry and exit).
 *
 * @param tiers - In any order.
 * @param tier - Of the score alone: an index of `tiers`, below 0 where there is no score.
 * @param shownScore - 0 to 100 with one decimal.
 * @param had - Name of the tier that it had.
 * @param by - Points; 0 = the tier follows the score.
 * @returns An index of `tiers`, or `tier`.
 * @example heldTier(tiers, 2, 59.1, 'Tier 2', 3) // 1: Tier 2 from 60 is kept down to 57
 */
export function heldTier(
  tiers: readonly Tier[],
  tier: number,
  shownScore: number,
  had: string,
  by: number,
): number {
  const kept = by > 0 && tier >= 0 ? tiers.findIndex(({ name }) => name === had) : -1;
  if (kept < 0) return tier;
  const from = (index: number) => tiers[index]?.from ?? -1;
  const up = tierIndex(tiers, shown(shownScore - by));
  if (from(up) > from(kept)) return up;
  const down = tierIndex(tiers, shown(shownScore + by));
  return from(down) < from(kept) ? down : kept;
}
