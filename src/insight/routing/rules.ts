import type { Definition } from '../../definition/definition';
import type { Condition } from '../../engine/model';

/** Whom the accounts that it fits go to. */
export interface Rule extends Condition {
  /** `''` where it is the owner of a tier. */
  readonly name: string;
  /** Names of tiers, `Needs data` too; none = any. */
  readonly tiers: readonly string[];
  readonly owners: readonly string[];
  readonly days: number | undefined;
}

/**
 * The rules by which accounts get an owner, the first one first: those of ROUTES that are on; where
 * there are none, the owners of the tiers.
 */
export function routingRules({ routes, tiers }: Pick<Definition, 'routes' | 'tiers'>): Rule[] {
  const on = routes.filter((route) => route.on);
  if (on.length > 0) return on;
  return tiers
    .filter(({ owner }) => owner !== '')
    .map(({ name, owner, days }) => ({
      name: '',
      tiers: [name],
      field: '',
      operator: '',
      value: '',
      owners: [owner],
      days,
    }));
}
