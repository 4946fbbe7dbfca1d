import type { Place } from '../../report/parts';

/** Pixels a column: a tier, then a number and its bar of each measure; a gap; what stands right of it. */
export const WIDTHS = [118, 58, 94, 62, 94, 62, 94, 58, 94, 16, 150, 110, 110, 110, 110];
export const WIDTH = WIDTHS.length;
export const LEFT: Place = { column: 1, columns: 9 };
export const RIGHT: Place = { column: 11, columns: 5 };
export const WHOLE: Place = { column: 1, columns: WIDTH };
/** Where what the page is about stands. */
export const ABOUT = 8;
/** Where the measures of the table begin, each with its bar beside it. */
export const MEASURES = [2, 4, 6, 8] as const;
/** Pixels that its bars may take. */
export const BAR = 88;
/** Where the charts of a row begin, and pixels that each takes. */
export const THIRDS = [
  { column: 1, width: 480 },
  { column: 7, width: 404 },
  { column: 12, width: 438 },
] as const;
export const HALVES = [
  { column: LEFT.column, width: 726 },
  { column: RIGHT.column, width: 588 },
] as const;
/** Letters that have room right of the table. */
export const LETTERS = 92;
