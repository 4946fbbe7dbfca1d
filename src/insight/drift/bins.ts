import type { ColumnKind } from '../../engine/operators/operator';
import { fold } from '../../engine/values/fold';
import { splitList } from '../../engine/values/list';
import type { Column } from '../discovery/column';
import { kindOf } from '../discovery/usable-fields';

/** How a column was divided, as plain data: the same division counts it at another time. */
export interface Division {
  readonly kind: ColumnKind;
  /** Ascending; a number belongs above a cut that it equals. Of texts none. */
  readonly cuts: readonly number[];
  /** Folded texts, items or countries with a bin of their own, the most common first. */
  readonly texts: readonly string[];
}

/** A division, and how many fell into each of its bins: blank cells, then the values. */
export interface Bins extends Division {
  readonly counts: readonly number[];
}

/** From this share of blank cells on they take one of the bins. */
const MANY_BLANK = 0.01;

/**
 * Divides a column into about even parts: numbers and days at their quantiles, texts by the most common
 * ones, lists by the first of the most common items that they hold.
 *
 * @param most - Bins, blank cells included where there are some.
 * @example divide(column, 5) // { kind: 'text', cuts: [], texts: ['software', 'retail', 'media'] }
 */
export function divide(column: Column, most: number): Division {
  const kind = kindOf(column);
  const known = column.folded().filter((text) => text !== '').length;
  const blank = column.won.length - known;
  const parts = blank > MANY_BLANK * column.won.length ? most - 1 : most;
  const numbers = numbersOf(kind, column);
  if (numbers !== undefined) return { kind, cuts: evenCuts(numbers, parts), texts: [] };
  const items = textsOf(kind, column).flat();
  return { kind, cuts: [], texts: mostCommon(items, parts - 1) };
}

/** The same of numbers that are there already, such as scores. */
export function divideNumbers(numbers: ArrayLike<number>, most: number): Division {
  const blank = Array.from(numbers).filter(Number.isNaN).length;
  const parts = blank > MANY_BLANK * numbers.length ? most - 1 : most;
  return { kind: 'number', cuts: evenCuts(numbers, parts), texts: [] };
}

/** Which bin each row of a column belongs to: 0 where it is blank. */
export function binsOf(division: Division, column: Column): Uint8Array {
  const numbers = numbersOf(division.kind, column);
  if (numbers !== undefined) return binsOfNumbers(division, numbers);
  const { texts } = division;
  return Uint8Array.from(textsOf(division.kind, column), (own) => {
    if (own.length === 0) return 0;
    const at = texts.findIndex((text) => own.includes(text));
    return at < 0 ? texts.length + 1 : at + 1;
  });
}

/** The same of numbers that are there already. */
export function binsOfNumbers({ cuts }: Division, numbers: ArrayLike<number>): Uint8Array {
  return Uint8Array.from(numbers, (number) => {
    if (Number.isNaN(number)) return 0;
    let bin = 1;
    for (const cut of cuts) if (number >= cut) bin++;
    return bin;
  });
}

/** How many rows each bin has. @param rows - All where it is left out. */
export function countBins(
  { cuts, texts }: Division,
  bins: Uint8Array,
  rows: Iterable<number> = bins.keys(),
): number[] {
  const counts = new Array<number>(Math.max(cuts.length, texts.length) + 2).fill(0);
  for (const row of rows) {
    const bin = bins[row] as number;
    counts[bin] = (counts[bin] as number) + 1;
  }
  return counts;
}

function numbersOf(kind: ColumnKind, column: Column): readonly number[] | undefined {
  if (kind === 'number') return column.read('size');
  if (kind === 'date') return column.ages();
  return kind === 'yes-no' ? column.read('yesNo') : undefined;
}

/** What a cell holds, in folded texts; nothing where it is blank. */
function textsOf(kind: ColumnKind, column: Column): readonly (readonly string[])[] {
  if (kind === 'country') return column.read('country').map((code) => (code === '' ? [] : [code]));
  const texts = column.read('text');
  if (kind !== 'list') return texts.map((text) => (text === '' ? [] : [text]));
  const known = new Map<string, readonly string[]>();
  return texts.map((text, row) => {
    if (text === '') return [];
    const own = known.get(text) ?? splitList(column.text(row)).map(fold);
    known.set(text, own);
    return own;
  });
}

function evenCuts(numbers: ArrayLike<number>, parts: number): number[] {
  const sorted = Float64Array.from(numbers)
    .filter((number) => !Number.isNaN(number))
    .sort();
  const cuts = Array.from(
    { length: parts - 1 },
    (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / parts)] as number,
  );
  const [least = NaN] = sorted;
  const most = sorted[sorted.length - 1] as number;
  return [...new Set(cuts.map((cut) => (cut === least ? nextAbove(sorted, least) : cut)))]
    .filter((cut) => cut > least && cut <= most)
    .sort((a, b) => a - b);
}

/** Where many are the least, such as 0, the others are still told from it. */
function nextAbove(ascending: Float64Array, number: number): number {
  return ascending.find((one) => one > number) ?? NaN;
}

function mostCommon(texts: readonly string[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([text]) => text);
}
