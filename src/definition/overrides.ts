import type { Cell, Override, Tier } from '../engine/model';
import { accountKey } from './account-key';

/** The override that holds for the account of a key cell; `undefined` for none. */
export type FindOverride = (key: Cell | undefined) => Override | undefined;

interface Overriding {
  readonly overrides: readonly Override[];
  readonly tiers: readonly Pick<Tier, 'name'>[];
}

/**
 * Which overrides hold on a day: the one place that decides it.
 *
 * Rule: README, From a score to a tier. An account is known by its key (see `accountKey`), an override
 * holds up to and with its last day, and of two for one account the first that holds. One of a tier
 * that is not there holds for nobody.
 *
 * @param definition - Its overrides and tiers.
 * @param context - `asOf` is the day; it is asked for only where an override has an end.
 * @example overridesOn(definition, { asOf: 20_000 })('www.acme.com')?.tier // 'Tier 1'
 */
export function overridesOn(
  { overrides, tiers }: Overriding,
  context: { readonly asOf: number },
): FindOverride {
  if (overrides.length === 0) return () => undefined;
  const held = new Map<string, Override>();
  for (const one of overrides) {
    const key = accountKey(one.account);
    const isTier = tiers.some(({ name }) => name === one.tier);
    if (isTier && !held.has(key) && !isOver(one, context)) held.set(key, one);
  }
  held.delete('');
  return (cell = '') => held.get(accountKey(String(cell)));
}

/** Whether the last day of an override has passed. */
export function isOver({ until }: Override, context: { readonly asOf: number }): boolean {
  return until !== undefined && until < context.asOf;
}
