import type { Place } from './parts';

/** Pixels a column of a page; the sixth and the twelfth keep parts apart, and hold short figures below. */
export const WIDTHS = [236, 74, 74, 74, 74, 50, 112, 82, 82, 82, 82, 50, 97, 97, 97];
export const WIDTH = WIDTHS.length;
/** The parts of a page. */
export const LEFT: Place = { column: 1, columns: 5 };
export const RIGHT: Place = { column: 7, columns: 9 };
/** Where its three numbers begin, and pixels that their bars take: all in sight beside a sidebar. */
export const NUMBERS = [
  { column: 1, width: 486 },
  { column: 6, width: 290 },
  { column: 10, width: 200 },
] as const;
/** Where what a page is about stands. */
export const ABOUT = 7;
