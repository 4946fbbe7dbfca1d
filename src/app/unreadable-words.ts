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
  const words = cells.slice(0, MOST).map(({ field, count, example, row, column, written }) => {
    const place = `${sheet}!${columnLetters(column)}${headerRow + 1 + row}`;
    const advice = written === undefined ? '' : `: write ${written}`;
    return `${counted(count, 'cell')} of ${field} could not be read, such as "${example}" (${place})${advice}.`;
  });
  const more = cells.length - MOST;
  if (more > 0)
    words.push(`The same goes for cells of ${more} more ${more === 1 ? 'column' : 'columns'}.`);
  return words;
}
