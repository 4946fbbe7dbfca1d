import { columnLetters } from '../definition/a1';
import { counted } from '../engine/figures';
import type { Criterion } from '../engine/model';
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
 * Which cells could not be read, where there is room for a sentence: each column once, with its first
 * cell.
 *
 * @param cells - As {@link unreadableWords} has them.
 * @param criteria - Of what is scored: columns with most points come first.
 * @returns One sentence; none where all could be read.
 * @example unreadableBriefly(cells, 'Accounts', 1, criteria)
 * // ['4 cells could not be read: "branche" (Accounts!E2, Employees); "Philipines" (Accounts!F5, Country, 3 cells).']
 */
export function unreadableBriefly(
  cells: readonly UnreadableCells[],
  sheet: string,
  headerRow: number,
  criteria: readonly Pick<Criterion, 'field' | 'points'>[],
): string[] {
  if (cells.length < 2) return unreadableWords(cells, sheet, headerRow);
  const points = ({ field }: UnreadableCells) =>
    criteria.reduce((sum, one) => sum + (one.field === field ? one.points : 0), 0);
  const sorted = [...cells].sort((a, b) => points(b) - points(a));
  const named = sorted.slice(0, MOST).map((one) => {
    const many = one.count === 1 ? '' : `, ${counted(one.count, 'cell')}`;
    const place = placeOf(one, sheet, headerRow);
    return `"${one.example}" (${place}, ${one.field}${many})${adviceOf(one)}`;
  });
  const more = cells.length - named.length;
  const others = more === 0 ? '' : `; and ${counted(more, 'more column')}`;
  const all = cells.reduce((sum, one) => sum + one.count, 0);
  return [`${counted(all, 'cell')} could not be read: ${named.join('; ')}${others}.`];
}

function exampleOf(cells: UnreadableCells, sheet: string, headerRow: number): string {
  const place = placeOf(cells, sheet, headerRow);
  return `could not be read, such as "${cells.example}" (${place})${adviceOf(cells)}`;
}

function placeOf({ row, column }: UnreadableCells, sheet: string, headerRow: number): string {
  return `${sheet}!${columnLetters(column)}${headerRow + 1 + row}`;
}

function adviceOf({ written }: UnreadableCells): string {
  return written === undefined ? '' : `: write ${written}`;
}
