import type { Tier } from '../engine/model';
import { bestFirst } from '../engine/tiers';

/**
 * What is odd about an order of tiers that scores all the same: a tier that stands above one with a
 * higher threshold, and one in the ICP below one that is not.
 *
 * @param tiers - In the order of their rows; the score alone says which is better.
 * @returns Sentences, none where rows, thresholds and In ICP agree.
 * @example tierRemarks([{ name: 'Tier 1', from: 40, … }, { name: 'Tier 2', from: 60, … }])
 * // ['Tier 2 (from 60) is better than Tier 1 (from 40), which stands above it.']
 */
export function tierRemarks(tiers: readonly Tier[]): string[] {
  const inverted = tiers.flatMap((tier, index) => {
    const above = tiers[index - 1];
    return above === undefined || above.from >= tier.from
      ? []
      : [`${named(tier)} is better than ${named(above)}, which stands above it.`];
  });
  const best = bestFirst(tiers);
  const out = best.find(({ inIcp }) => !inIcp);
  const below = best.slice(out === undefined ? best.length : best.indexOf(out));
  const inside = below.find(({ inIcp }) => inIcp);
  if (out === undefined || inside === undefined) return inverted;
  return [...inverted, `${named(inside)} is in the ICP, the better ${named(out)} is not.`];
}

function named({ name, from }: Tier): string {
  return `${name} (from ${from})`;
}
