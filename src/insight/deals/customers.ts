import type { Deal } from './deal';

/** The days of the last deal that was won, and on which it was lost again; `undefined` for none. */
interface Ends {
  readonly won: number | undefined;
  readonly left: number | undefined;
}

const none: Ends = { won: undefined, left: undefined };

/**
 * Accounts with a deal that was won. Who left after the last deal that was won is no customer.
 *
 * @param deals - All of them, open and lost ones too.
 * @param keyOf - The account of a deal.
 * @returns Their keys.
 * @example customersOf(deals, ({ accountId }) => accountId) // Set { 'row 4', 'acme' }
 */
export function customersOf<Key>(
  deals: readonly Deal[],
  keyOf: (deal: Deal, index: number) => Key,
): ReadonlySet<Key> {
  const last = new Map<Key, Ends>();
  deals.forEach((deal, index) => {
    const key = keyOf(deal, index);
    last.set(key, later(last.get(key), deal));
  });
  const isCustomer = ({ won, left }: Ends) =>
    won !== undefined && !(left !== undefined && left >= won);
  return new Set([...last].flatMap(([key, ends]) => (isCustomer(ends) ? [key] : [])));
}

/** A day that is not known is before all others. */
function later({ won, left }: Ends = none, { outcome, closedOn, churnedOn }: Deal): Ends {
  const day = (one: number) => (Number.isNaN(one) ? Number.NEGATIVE_INFINITY : one);
  const last = (before: number | undefined, now: number) => Math.max(before ?? now, now);
  if (outcome === 'won') return { won: last(won, day(closedOn)), left };
  if (outcome !== 'churned') return { won, left };
  return { won, left: last(left, day(Number.isNaN(churnedOn) ? closedOn : churnedOn)) };
}
