import type { Place } from './parts';

/**
 * Pixels a column of a page: all of it stands beside an open sidebar in a window of 1,500. The sixth and the
 * twelfth keep parts apart, and hold short figures below.
 */
export const WIDTHS = [182, 62, 62, 76, 62, 44, 98, 76, 76, 72, 78, 44, 68, 70, 70];
export const WIDTH = WIDTHS.length;
/** The parts of a page. */
export const LEFT: Place = { column: 1, columns: 5 };
export const RIGHT: Place = { column: 7, columns: 9 };
/** Where its three numbers begin and what they say stands, and pixels that their bars take. */
export const NUMBERS = [
  { column: 1, says: 2, width: 360 },
  { column: 5, says: 8, width: 330 },
  { column: 10, says: 13, width: 250 },
] as const;
/** Where its three charts hang, over which columns, and their pixels. */
export const CHARTS = [
  { column: 1, columns: 4, width: 374 },
  { column: 5, columns: 5, width: 348 },
  { column: 10, columns: 6, width: 402 },
] as const;
/** Where what a page is about stands. */
export const ABOUT = 7;
