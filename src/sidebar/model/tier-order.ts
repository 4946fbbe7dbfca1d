import type { Tier } from '../../engine/model';

/**
 * Tiers, the best first.
 *
 * @param held - Names in the order in which they stay while a threshold is typed, the `8` of `85`.
 */
export function tierOrder(tiers: readonly Tier[], held?: readonly string[]): Tier[] {
  const best = [...tiers].sort((a, b) => b.from - a.from);
  if (held === undefined) return best;
  return best.sort((a, b) => held.indexOf(a.name) - held.indexOf(b.name));
}
