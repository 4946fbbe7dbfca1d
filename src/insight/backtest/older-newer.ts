import type { Deal } from '../deals/deal';
import { type Period, periodOf } from '../deals/period';
import type { JudgedDeals } from '../deals/rates';
import type { Window } from '../deals/select-deals';

/** The first three quarters of the window, and the last one. */
export interface OlderNewer {
  readonly older: Period;
  readonly newer: Period;
}

/**
 * Splits deals at the start of the last quarter of the window: what was learnt from the older ones
 * should hold for the newer ones.
 */
export function olderNewer(
  deals: readonly Deal[],
  judged: JudgedDeals,
  { after, to }: Window,
): OlderNewer {
  const split = to - Math.round((to - after) / 4);
  return {
    older: periodOf(deals, judged, after + 1, split),
    newer: periodOf(deals, judged, split + 1, to),
  };
}
