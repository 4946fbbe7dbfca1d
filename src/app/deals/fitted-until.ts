import type { Definition } from '../../definition/definition';
import { type Deal, dealDay, lastDay } from '../../insight/deals/deal';

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

/**
 * The deals that a definition was not fitted to, as indexes: by others, a definition that was not made
 * from them can't be compared with it fairly.
 */
export function unseenBy({ settings }: Definition, deals: readonly Deal[]): number[] {
  const { fittedUntil: until } = settings;
  const isNew = (deal: Deal) => until === undefined || dealDay(deal) > until;
  return [...deals.keys()].filter((row) => isNew(deals[row] as Deal));
}
