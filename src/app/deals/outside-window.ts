import { count } from '../../engine/figures';
import { isoDay } from '../../engine/values/iso-day';
import type { OlderDeals } from '../../insight/deals/longer-window';
import type { Selection, Window } from '../../insight/deals/select-deals';

/** The days of a window, the first and the last. @example windowWords(window) // '2024-07-01 – 2026-06-30' */
export function windowWords({ after, to }: Window): string {
  return `${isoDay(after + 1)} – ${isoDay(to)}`;
}

/**
 * Closed deals that the window keeps out beside those that count.
 *
 * @example olderWords(older)
 * // '71 more closed deals are older than the window (Window months is 24): 36 would take in 60 of them'
 */
export function olderWords(older: OlderDeals): string {
  const { deals, months } = older;
  const more = deals === 1 ? '1 more closed deal is' : `${count(deals)} more closed deals are`;
  return `${more} older than the window (Window months is ${months}): ${takesIn(older)}`;
}

/**
 * That no deal counts because of the window.
 *
 * @param older - `undefined` where none is older.
 * @param newest - Day of the newest closed deal.
 * @returns `undefined` where the window is not why.
 * @example allOutside(selection, older, 17_531)
 * // 'All closed deals lie outside the window 2024-07-01 – 2026-06-30, the newest on 2017-12-31: …'
 */
export function allOutside(
  { used, window, setAside }: Selection,
  older: OlderDeals | undefined,
  newest: number,
): string | undefined {
  const isOutside = setAside.some(({ reason }) => reason === 'outside the window');
  if (used.length > 0 || window === undefined || !isOutside) return undefined;
  const told = `All closed deals lie outside the window ${windowWords(window)}, the newest on ${isoDay(newest)}: see SETTINGS › As of and Window months`;
  return older === undefined ? told : `${told} (now ${older.months}; ${takesIn(older)})`;
}

function takesIn({ deals, longer }: OlderDeals): string {
  if (deals === 1) return `${longer.months} would take in it`;
  const some = longer.takesIn === deals ? 'all' : count(longer.takesIn);
  return `${longer.months} would take in ${some} of them`;
}
