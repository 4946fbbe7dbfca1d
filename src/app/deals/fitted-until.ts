import { type Deal, lastDay } from '../../insight/deals/deal';

/**
 * The day up to which a definition knows the deals that it was made from.
 *
 * @param deals - All that were looked at.
 * @param asOf - Today, which counts where the deals have no dates.
 */
export function fittedUntil(deals: readonly Deal[], asOf: number): number {
  const last = lastDay(deals);
  return Number.isNaN(last) ? asOf : last;
}
