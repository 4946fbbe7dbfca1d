import { columnKind } from '../../engine/column-kind';
import type { Cell, NumberNotation } from '../../engine/model';
import type { ColumnKind } from '../../engine/operators/operator';
import { cellDay, cellText } from '../../engine/values/cell-text';
import { splitList } from '../../engine/values/list';
import { readers } from '../../engine/values/readers';
import type { Reading } from '../../engine/values/reading';
import { sizeOfDate } from '../../engine/values/size-of-date';

/** A value as it is most often written, and the share (0 to 1) of the known cells that hold it. */
export interface ValueShare {
  readonly text: string;
  readonly share: number;
}

/** What a column holds, as far as a start definition needs to know. Shares are 0 to 1. */
export interface ColumnProfile {
  readonly header: string;
  /** How most known cells can be read; `text` where nothing else fits, also when all are blank. */
  readonly kind: ColumnKind;
  /** Cells looked at, and the share of them that is known. */
  readonly rows: number;
  readonly filled: number;
  readonly distinct: number;
  /** Whole cells and the items of lists in cells, the most common first. */
  readonly top: readonly ValueShare[];
  readonly topItems: readonly ValueShare[];
  /** What can be read as a number or a day number, in ascending order. */
  readonly numbers: readonly number[];
  readonly days: readonly number[];
  /** Countries by ISO code, the most common first. */
  readonly countries: readonly ValueShare[];
  /** How its numbers in text are written. */
  readonly notation: NumberNotation;
}

const MOST_ROWS = 5000;
/** Of the cells that are no dates, those that must be numbers if the dates are to be sizes. */
const SHARE_OF_NUMBERS = 0.6;
/** Longer texts are no values that one would list in a criterion. */
const LONGEST_VALUE = 80;

/**
 * Rows of a long table, spread evenly over it, so that work on them is bounded.
 *
 * @param rows any number
 * @returns all of them, or 5,000
 */
export function sampleRows<T>(rows: readonly T[]): readonly T[] {
  if (rows.length <= MOST_ROWS) return rows;
  return Array.from(
    { length: MOST_ROWS },
    (_, index) => rows[Math.floor((index * rows.length) / MOST_ROWS)] as T,
  );
}

/**
 * Looks at a column once, in every way in which an operator could read it.
 *
 * @param header as it stands in the sheet
 * @param cells the column without its header; 5,000 of them are looked at
 * @param reading today, missing words
 * @example
 * profileColumn('Size', ['51-200', '', '11-50'], reading).kind; // 'number'
 */
export function profileColumn(
  header: string,
  cells: readonly Cell[],
  reading: Reading,
): ColumnProfile {
  const looked = sampleRows(cells);
  const known = withSizes(
    looked.filter((cell) => readers.known(cell, reading)),
    reading,
  );
  const top = shares(
    known.map((cell) => cellText(cell, reading.dayOf).trim()),
    known.length,
  );
  const items = known.flatMap((cell) => (typeof cell === 'string' ? splitList(cell) : []));
  const numbers = known.map((cell) => readers.number(cell, reading));
  const days = known.map((cell) => readers.day(cell, reading));
  const countries = known.map((cell) => readers.country(cell, reading));
  return {
    header,
    kind: columnKind({
      known: known.length,
      answers: known.map((cell) => readers.yesNo(cell, reading)),
      days,
      numbers,
      countries,
      items: items.length,
    }),
    rows: looked.length,
    filled: looked.length === 0 ? 0 : known.length / looked.length,
    distinct: top.length,
    top,
    topItems: shares(items, known.length),
    numbers: sorted(numbers),
    days: sorted(days),
    countries: shares(countries, known.length),
    notation: reading,
  };
}

/**
 * The value below which a share of the numbers lies.
 *
 * @param ascending sorted numbers, at least one
 * @param share 0 to 1
 * @returns the number at that rank, rounded down to one that occurs; `NaN` for none
 */
export function quantile(ascending: readonly number[], share: number): number {
  return ascending[Math.floor((ascending.length - 1) * share)] ?? Number.NaN;
}

/** Dates among sizes as the sizes that the sheet has made them of. */
function withSizes(cells: readonly Cell[], reading: Reading): readonly Cell[] {
  const others = cells.filter((cell) => typeof cell !== 'object');
  if (others.length === cells.length || others.length === 0) return cells;
  const sizes = others.filter((cell) => !Number.isNaN(readers.number(cell, reading))).length;
  if (sizes < SHARE_OF_NUMBERS * others.length) return cells;
  return cells.map((cell) =>
    typeof cell === 'object' ? sizeOfDate(cellDay(cell, reading.dayOf), reading) || cell : cell,
  );
}

function sorted(numbers: readonly number[]): number[] {
  return numbers.filter((number) => !Number.isNaN(number)).sort((a, b) => a - b);
}

/** Counts texts regardless of case; each is shown as it was first written. */
function shares(texts: readonly string[], of: number): ValueShare[] {
  const counts = new Map<string, { text: string; count: number }>();
  for (const text of texts) {
    const key = text.toLowerCase();
    const entry = counts.get(key);
    if (entry) entry.count += 1;
    else if (key !== '' && key.length <= LONGEST_VALUE) counts.set(key, { text, count: 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ text, count }) => ({ text, share: count / of }));
}
