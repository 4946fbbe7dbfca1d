import type { Tier } from '../../engine/model';

/** The tier that a score leads to. @param tiers - The best first. */
export function tierAt(tiers: readonly Tier[], score: number): Tier | undefined {
  return tiers.find(({ from }) => score >= from);
}
