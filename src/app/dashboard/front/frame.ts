import type { Place } from '../../report/parts';

/** Pixels a column: a tier, then a number and its bar of each measure; a gap; what stands right of it. */
export const WIDTHS = [104, 62, 74, 58, 76, 58, 76, 54, 76, 12, 120, 92, 92, 92, 94];
export const WIDTH = WIDTHS.length;
export const LEFT: Place = { column: 1, columns: 9 };
export const RIGHT: Place = { column: 11, columns: 5 };
export const WHOLE: Place = { column: 1, columns: WIDTH };
/** Where what the page is about stands. */
export const ABOUT = 8;
/** Where the measures of the table begin, each with its bar beside it. */
export const MEASURES = [2, 4, 6, 8] as const;
/** Pixels that its bars may take. */
export const BAR = 70;
/** Where the charts of a row begin, and pixels that each takes. */
export const THIRDS = [
  { column: 1, width: 368 },
  { column: 6, width: 388 },
  { column: 12, width: 370 },
] as const;
export const HALVES = [
  { column: LEFT.column, width: 638 },
  { column: RIGHT.column, width: 490 },
] as const;
/** Letters that have room right of the table. */
export const LETTERS = 78;
/** Pixels of a letter, on average. */
const LETTER = 6.2;

/** Letters that have room from a column to the end of a part. */
export function lettersFrom(column: number, part: Place): number {
  const own = WIDTHS.slice(column - 1, part.column - 1 + part.columns);
  return Math.floor(own.reduce((sum, one) => sum + one, 0) / LETTER);
}
