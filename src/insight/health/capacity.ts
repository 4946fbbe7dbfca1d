import type { Definition } from '../../definition/definition';

/**
 * How many accounts all owners together can take: those that rules name where there are rules.
 *
 * @returns `undefined` where there are none, or one of them has no limit.
 * @example capacityOf(definition) // 120
 */
export function capacityOf({ routes, owners }: Definition): number | undefined {
  const rules = routes.filter(({ on }) => on);
  const named = new Set(
    rules.length > 0 ? rules.flatMap((rule) => rule.owners) : owners.map(({ name }) => name),
  );
  if (named.size === 0) return undefined;
  const limits = [...named].map((name) => {
    const own = owners.find((one) => one.name === name);
    return own?.on === false ? 0 : (own?.capacity ?? Number.POSITIVE_INFINITY);
  });
  const all = limits.reduce((sum, one) => sum + one, 0);
  return Number.isFinite(all) ? all : undefined;
}
