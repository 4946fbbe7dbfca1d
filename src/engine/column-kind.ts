import type { ColumnKind } from './operators/operator';

/** What each cell of a column is read as; entries that are unknown (NaN, `''`) do not count. */
export interface ColumnReads {
  /** Cells that are neither blank nor missing. */
  readonly known: number;
  /** 1 = yes, 0 = no. */
  readonly answers: readonly number[];
  readonly days: readonly number[];
  readonly numbers: readonly number[];
  readonly countries: readonly string[];
  /** Items of its texts, taken as lists. */
  readonly items: number;
}

/** Of the known cells, those that must fit. */
const MOST = 0.8;
const MOST_NUMBERS = 0.6;
const ITEMS_A_LIST = 1.3;

const kinds: readonly (readonly [ColumnKind, (reads: ColumnReads) => number, share: number])[] = [
  ['yes-no', ({ answers, numbers }) => (areCounts(numbers) ? 0 : known(answers)), MOST],
  ['date', ({ days }) => known(days), MOST],
  ['number', ({ numbers }) => known(numbers), MOST_NUMBERS],
  ['country', ({ countries }) => countries.filter((code) => code !== '').length, MOST],
  ['list', ({ items }) => items, ITEMS_A_LIST],
];

/**
 * How a column is best read: the first kind that enough of its known cells fit. Zeros and ones are
 * answers, unless another number is among them.
 *
 * @returns `text` where nothing else fits, also where nothing is known
 * @example columnKind({ known: 2, answers: [1, 0], days: [], numbers: [1, 0], countries: [], items: 2 })
 * // 'yes-no'
 */
export function columnKind(reads: ColumnReads): ColumnKind {
  const fitting = kinds.find(
    ([, fits, share]) => reads.known > 0 && fits(reads) >= share * reads.known,
  );
  return fitting?.[0] ?? 'text';
}

function known(numbers: readonly number[]): number {
  return numbers.filter((number) => !Number.isNaN(number)).length;
}

function areCounts(numbers: readonly number[]): boolean {
  return numbers.some((number) => !Number.isNaN(number) && number !== 0 && number !== 1);
}
