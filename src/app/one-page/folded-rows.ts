import type { PageCell, PageRow } from '../report/page';
import { lined, type Place } from '../report/parts';
import { linesOf } from './text-lines';

/** Most lines of a text of a list. */
const MOST_LINES = 4;

/** A text that goes on in the rows below. */
export interface LongText {
  readonly text: string;
  /** Letters that have room in a line. */
  readonly letters: number;
  readonly cellOf: (line: string) => PageCell;
}

/** An item of a list: its texts, and what stands beside them in its first row and in the others. */
export interface Item {
  readonly texts: readonly LongText[];
  readonly first?: readonly PageCell[];
  readonly others?: readonly PageCell[];
}

/** Rows that an item takes besides its first one, where it says all. */
export function moreRows({ texts }: Item): number {
  const lines = texts.map(({ text, letters }) => linesOf(text, letters, MOST_LINES).length);
  return Math.max(1, ...lines) - 1;
}

/**
 * Says how many more rows each item gets, the first ones first.
 *
 * @param free - Rows that are left.
 * @example grantRows(items, 1) // [1, 0] where both have two lines to say
 */
export function grantRows(items: readonly Item[], free: number): number[] {
  let left = Math.max(0, free);
  return items.map((item) => {
    const granted = Math.min(left, moreRows(item));
    left -= granted;
    return granted;
  });
}

/** An item in so many more rows, with a line below the last one. */
export function itemRows(item: Item, more: number, place: Place): PageRow[] {
  const { texts, first = [], others = [] } = item;
  const columns = texts.map((one) => ({ ...one, lines: linesOf(one.text, one.letters, more + 1) }));
  const rows = Array.from({ length: more + 1 }, (_, at): PageRow => {
    const cells = columns.map(({ lines, cellOf }) => cellOf(lines[at] ?? ''));
    return { cells: [...cells, ...(at === 0 ? first : others)] };
  });
  return [...rows.slice(0, -1), ...lined(rows.slice(-1), place)];
}
