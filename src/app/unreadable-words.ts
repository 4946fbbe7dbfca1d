import { columnLetters } from '../definition/a1';
import { counted } from '../engine/figures';
import type { UnreadableCells } from '../engine/unreadable';

/** Columns that are named; the others are counted. */
const MOST = 3;

/**
 * Which cells could not be read, for a message.
 *
 * @param cells - By column, the one with most of them first.
 * @param sheet - The tab that they stand in.
 * @param headerRow - 1-based; row 0 of the cells stands below it.
 * @returns One sentence a column; none where all could be read.
 * @example unreadableWords(cells, 'Accounts', 1)
 * // ['14 cells of Employees could not be read, such as "many" (Accounts!F12).']
 */
export function unreadableWords(
  cells: readonly UnreadableCells[],
  sheet: string,
  headerRow: number,
): string[] {
  const words = cells
    .slice(0, MOST)
    .map(
      (one) => `${counted(one.count, 'cell')} of ${one.field} ${exampleOf(one, sheet, headerRow)}.`,
    );
  const more = cells.length - MOST;
  if (more > 0)
    words.push(`The same goes for cells of ${more} more ${more === 1 ? 'column' : 'columns'}.`);
  return words;
}

/**
 * How many cells could not be read, where there is room for a sentence.
 *
 * @param cells - As {@link unreadableWords} has them.
 * @returns One sentence; none where all could be read.
 */
export function unreadableBriefly(
  cells: readonly UnreadableCells[],
  sheet: string,
  headerRow: number,
): string[] {
  const [first, ...others] = cells;
  if (first === undefined || others.length === 0) return unreadableWords(cells, sheet, headerRow);
  const all = cells.reduce((sum, { count }) => sum + count, 0);
  return [`${counted(all, 'cell')} ${exampleOf(first, sheet, headerRow)}.`];
}

function exampleOf(
  { example, row, column, written }: UnreadableCells,
  sheet: string,
  headerRow: number,
): string {
  const place = `${sheet}!${columnLetters(column)}${headerRow + 1 + row}`;
  const advice = written === undefined ? '' : `: write ${written}`;
  return `could not be read, such as "${example}" (${place})${advice}`;
}
