import { tierRoles } from '../../definition/tier-role';
import type { Tier } from '../../engine/model';
import { EXCLUDED, NEEDS_DATA } from '../../engine/tiers';

/**
 * The colours of tiers, as classes that `style/tiers.css` gives theirs; the name always stands beside.
 *
 * @param tiers - In any order.
 * @returns By name of the tier, also of those that no score leads to.
 * @example tonesOf(tiers).get('Tier 1') // 'tone-first'
 */
export function tonesOf(tiers: readonly Tier[]): ReadonlyMap<string, string> {
  const own = [...tierRoles(tiers)].map(([name, role]) => [name, `tone-${role}`] as const);
  return new Map([[NEEDS_DATA, 'tone-needsData'], [EXCLUDED, 'tone-excluded'], ...own]);
}
