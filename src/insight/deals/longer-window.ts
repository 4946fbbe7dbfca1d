import { monthsBefore } from './calendar';
import { type Deal, dealDay } from './deal';
import { rowsAside, type Selection, selectDeals } from './select-deals';

/** Closed deals that are older than the window, and what a longer one would do. */
export interface OlderDeals {
  readonly deals: number;
  /** Length of the window. */
  readonly months: number;
  readonly longer: { readonly months: number; readonly takesIn: number };
}

const YEAR = 12;

/**
 * The closed deals that only the length of the window keeps out.
 *
 * Rule: the longer window is longer by the fewest whole years that take in at least half of them;
 * deals that it takes in and that repeat others do not count.
 *
 * @param deals - All rows of the deals tab.
 * @param selection - Which of them count.
 * @param asOf - Last day of the window.
 * @param months - Length of the window.
 * @returns `undefined` where there are none.
 * @example olderDeals(deals, selection, 20634, 24) // { deals: 71, months: 24, longer: { months: 36, takesIn: 60 } }
 */
export function olderDeals(
  deals: readonly Deal[],
  selection: Selection,
  asOf: number,
  months: number,
): OlderDeals | undefined {
  const { window } = selection;
  if (window === undefined) return undefined;
  const outside = new Set(rowsAside(selection, 'outside the window'));
  const older = deals.filter((deal) => outside.has(deal.row) && dealDay(deal) <= window.after);
  if (older.length === 0) return undefined;
  const newestFirst = older.map(dealDay).sort((a, b) => b - a);
  const middle = newestFirst[Math.ceil(older.length / 2) - 1] as number;
  let longer = months + YEAR;
  while (monthsBefore(asOf, longer) >= middle) longer += YEAR;
  const rows = new Set(older.map(({ row }) => row));
  const taken = selectDeals(deals, asOf, longer).used.filter((index) =>
    rows.has((deals[index] as Deal).row),
  );
  return { deals: older.length, months, longer: { months: longer, takesIn: taken.length } };
}
