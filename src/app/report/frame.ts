import type { Place } from './parts';

/**
 * Pixels a column of a page: all of it stands beside an open sidebar in a window of 1,500. The sixth and the
 * twelfth keep parts apart, and hold short figures below; large amounts stand in the seventh and the last. Each
 * stretch of columns of one width is a call.
 */
export const WIDTHS = [178, 68, 68, 68, 68, 44, 98, 76, 76, 76, 76, 44, 58, 58, 82];
export const WIDTH = WIDTHS.length;
/** The parts of a page. */
export const LEFT: Place = { column: 1, columns: 5 };
export const RIGHT: Place = { column: 7, columns: 9 };
/** Where its three numbers begin and what they say stands, and pixels that their bars take. */
export const NUMBERS = [
  { column: 1, says: 3, width: 366 },
  { column: 5, says: 8, width: 340 },
  { column: 10, says: 13, width: 260 },
] as const;
/** Where its three charts hang, over which columns, and their pixels. */
export const CHARTS = [
  { column: 1, columns: 4, width: 374 },
  { column: 5, columns: 5, width: 354 },
  { column: 10, columns: 6, width: 394 },
] as const;
/** Where what a page is about stands. */
export const ABOUT = 7;
