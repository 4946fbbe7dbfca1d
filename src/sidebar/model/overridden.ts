import { accountKey } from '../../definition/account-key';
import type { Definition } from '../../definition/definition';
import { overridesOn } from '../../definition/overrides';
import { count, counted } from '../../engine/figures';

/** An account whose tier an override changes, or the end of one. */
export interface Overridden {
  readonly account: string;
  /** Tier by the override, else by the definition; `''` where that is not known. */
  readonly from: string;
  readonly to: string;
}

/** The tiers that two definitions alone give to an account; `undefined` where it is not known. */
export type OwnTiers = (key: string) => readonly [from: string, to: string] | undefined;

/**
 * The accounts whose override differs between two definitions, unless it is known that their tier
 * stays the same.
 *
 * @param today - Day number, where a definition is as of no other day.
 * @param ownTiers - By the account's key, see `accountKey`.
 * @example overridden(saved, draft, 20_634, () => undefined)
 * // [{ account: 'acme.com', from: '', to: 'Tier 1' }]
 */
export function overridden(
  before: Definition,
  after: Definition,
  today: number,
  ownTiers: OwnTiers,
): Overridden[] {
  if (before.overrides === after.overrides) return [];
  const [was, is] = [before, after].map((one) =>
    overridesOn(one, { asOf: one.settings.asOf ?? today }),
  );
  const accounts = new Map(
    [...before.overrides, ...after.overrides].map(({ account }) => [accountKey(account), account]),
  );
  return [...accounts].flatMap(([key, account]) => {
    const [old, held] = [was?.(account)?.tier, is?.(account)?.tier];
    if (old === held) return [];
    const own = ownTiers(key);
    const [from, to] = [old ?? own?.[0] ?? '', held ?? own?.[1] ?? ''];
    return from === to ? [] : [{ account, from, to }];
  });
}

/** How many accounts of a definition have their tier by an override, as far as they are there. */
export function heldCount(definition: Definition, today: number): number {
  const find = overridesOn(definition, { asOf: definition.settings.asOf ?? today });
  return new Set(definition.overrides.map(({ account }) => find(account)).filter(Boolean)).size;
}

/**
 * How many accounts move, in words.
 *
 * @param byOverride - Those of them that are not counted in `moving`.
 * @example movingWords(3, 1) // '3 accounts move, 1 more by override'
 */
export function movingWords(moving: number, byOverride: number): string {
  const move = (of: number) => `${counted(of, 'account')} ${of === 1 ? 'moves' : 'move'}`;
  if (byOverride === 0) return move(moving);
  if (moving === 0) return `${move(byOverride)} by override`;
  return `${move(moving)}, ${count(byOverride)} more by override`;
}
