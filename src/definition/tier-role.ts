import type { Tier } from '../engine/model';

/**
 * What a tier stands for by its place and *In ICP*, whatever it is called: the best one in the ICP, the
 * others in it, those outside, the lowest. Its colour follows from it everywhere.
 */
export type TierRole = 'first' | 'in' | 'next' | 'lowest';

/** What an account stands for: its tier, or why it has none. */
export type BandRole = TierRole | 'needsData' | 'excluded';

type Ranked = Pick<Tier, 'name' | 'from' | 'inIcp'>;

/**
 * @param tiers - In any order.
 * @returns By name of the tier.
 * @example tierRoles(tiers).get('Tier 1') // 'first'
 */
export function tierRoles(tiers: readonly Ranked[]): ReadonlyMap<string, TierRole> {
  const best = [...tiers].sort((a, b) => b.from - a.from);
  const first = best.find(({ inIcp }) => inIcp);
  const last = best[best.length - 1];
  const role = (tier: Ranked): TierRole => {
    if (tier.inIcp) return tier === first ? 'first' : 'in';
    return tier === last ? 'lowest' : 'next';
  };
  return new Map(best.map((tier) => [tier.name, role(tier)]));
}
