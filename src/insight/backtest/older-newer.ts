import type { Estimate } from '../../stats/estimate';
import { type Deal, dealDay } from './deal';
import { separation } from './metrics';
import { type JudgedDeals, type Rates, rates, tally } from './rates';
import type { Window } from './select-deals';

/** The deals of a part of the window. */
export interface Period extends Rates {
  readonly auc: Estimate;
  /** First and last day of the period. */
  readonly from: number;
  readonly to: number;
}

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
  const period = (from: number, until: number): Period => {
    const among = deals.flatMap((deal, row) =>
      dealDay(deal) >= from && dealDay(deal) <= until ? [row] : [],
    );
    const shown = Float64Array.from(among, (row) => judged.shown[row] as number);
    const won = Uint8Array.from(among, (row) => judged.won[row] as number);
    return { ...rates(tally(judged, among)), auc: separation(shown, won), from, to: until };
  };
  return { older: period(after + 1, split), newer: period(split + 1, to) };
}
