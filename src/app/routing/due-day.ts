import { fold } from '../../engine/values/fold';
import { serial } from '../calendar';
import type { WrittenRoute } from '../own-columns/written-routes';

/**
 * The day by which an owner is to respond: calendar days from the day on which the account got its tier or
 * owner. One that is written stays as long as both do.
 *
 * @param now - Tier and owner, `''` for none.
 * @param before - What stands beside the account.
 * @param days - `undefined` where nothing is promised.
 * @param today - Day number.
 * @returns A serial number, `''` where nothing is due.
 * @example dueDay({ tier: 'Tier 1', owner: 'Ana' }, nothing, 5, () => 20_000) // 45574
 */
export function dueDay(
  now: Pick<WrittenRoute, 'tier' | 'owner'>,
  before: WrittenRoute,
  days: number | undefined,
  today: () => number,
): number | '' {
  if (days === undefined || now.owner === '') return '';
  const isSame = before.tier === now.tier && isOne(before.owner, now.owner);
  return isSame && before.due !== '' ? before.due : serial(today() + days);
}

function isOne(owner: string, other: string): boolean {
  return owner === other || fold(owner) === fold(other);
}
