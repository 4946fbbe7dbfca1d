import type { Tier } from '../../engine/model';
import type { Definition } from '../definition';
import { withTierNames } from '../renamed';

/** Where in the ICP a tier stands counts more than any threshold. */
const APART = 100;

/**
 * A definition with other tiers. Rules and overrides of one that is gone go to the one that is most like
 * it: in the ICP or outside as it was, and next to it.
 *
 * @example withTiers(definition, tiers.slice(1)).overrides[0]?.tier // 'Tier 2', where Tier 1 went
 */
export function withTiers(definition: Definition, tiers: readonly Tier[]): Definition {
  const heirs = new Map(
    definition.tiers
      .filter(({ name }) => !tiers.some((one) => one.name === name))
      .map((gone) => [gone.name, nearestTo(gone, tiers)?.name ?? gone.name]),
  );
  const { routes, overrides } = withTierNames(definition, (name) => heirs.get(name) ?? name);
  const each = routes.map((one) => ({ ...one, tiers: [...new Set(one.tiers)] }));
  return { ...definition, tiers, routes: each, overrides };
}

function nearestTo(gone: Tier, tiers: readonly Tier[]): Tier | undefined {
  const apart = ({ from, inIcp }: Tier) =>
    Math.abs(from - gone.from) + (inIcp === gone.inIcp ? 0 : APART);
  return [...tiers].sort((a, b) => apart(a) - apart(b))[0];
}
