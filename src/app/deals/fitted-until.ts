import { type Deal, lastDay } from '../../insight/deals/deal';

/**
 * The day up to which a definition knows the deals that it was made from.
 *
 * @param deals - All that were looked at.
 * @param asOf - Today, which counts where the deals have no dates.
 * @param before - The day up to which it knew them already.
 */
export function fittedUntil(
  deals: readonly Deal[],
  asOf: number,
  before: number | undefined,
): number {
  const last = lastDay(deals);
  return Math.max(Number.isNaN(last) ? asOf : last, before ?? Number.NEGATIVE_INFINITY);
}
