import { countryOf } from '../countries/country';
import type { Cell } from '../model';
import { cellDay, cellText } from './cell-text';
import { parseDay } from './day';
import { fold } from './fold';
import { splitList } from './list';
import { parseNumber } from './number';
import type { Reading } from './reading';
import { SIZE_MARK, sizeOfDate } from './size-of-date';
import { parseYesNo } from './yes-no';

/** What each reader makes of a cell; every kind has one value that means "unknown". */
export interface Reads {
  /** The folded text; `''` = unknown. */
  text: string;
  /** The folded text, or after `SIZE_MARK` the size that a date may be; `''` = unknown. */
  value: string;
  /** The folded text in which words and list items are searched; `''` = unknown. */
  list: string;
  /** `NaN` = unknown. */
  number: number;
  /** The number, of a date the middle of the size that it may be; `NaN` = unknown. */
  size: number;
  /** Days since 1970-01-01; `NaN` = unknown. */
  day: number;
  /** 1 = yes, 0 = no, `NaN` = unknown. */
  yesNo: number;
  /** ISO 3166-1 alpha-2 code; `''` = unknown. */
  country: string;
  /** False where the cell is missing. */
  known: boolean;
  /** The folded items and, where there is one, the number; no items = unknown. */
  grade: GradeRead;
}

/** A cell as `graded` sees it. `items[0]` is the whole text. */
export interface GradeRead {
  readonly items: readonly string[];
  readonly number: number;
  /** True for a date cell, which is an answer to a list of sizes only. */
  readonly isDate?: true;
}

export type ReadKind = keyof Reads;

/** A reader never throws, whatever the cell. */
export type Reader<K extends ReadKind> = (cell: Cell, reading: Reading) => Reads[K];

/**
 * Every reader by its kind.
 *
 * @example readers.number('$12.5M', reading) // 12500000
 */
export const readers: { readonly [K in ReadKind]: Reader<K> } = {
  text: readText,
  value: readTextOrSize,
  list: readList,
  number: readNumber,
  size: readNumberOrSize,
  day: readDay,
  yesNo: (cell, reading) => parseYesNo(readText(cell, reading)),
  country: (cell, reading) => countryOf(readText(cell, reading)),
  known: (cell, reading) => !reading.isMissing(cell),
  grade: readGrade,
};

/**
 * A date is no text, but it may be a size such as `1-10` that the sheet has taken for a date: whether
 * it is, the condition tells by asking for sizes.
 */
function readTextOrSize(cell: Cell, reading: Reading): string {
  return typeof cell === 'object' ? marked(readSize(cell, reading)) : readText(cell, reading);
}

function marked(size: string): string {
  return size === '' ? '' : SIZE_MARK + size;
}

function readSize(date: Date, reading: Reading): string {
  return sizeOfDate(cellDay(date, reading.dayOf), reading);
}

function readText(cell: Cell, reading: Reading): string {
  if (typeof cell === 'object') return '';
  const folded = fold(cellText(cell, reading.dayOf));
  return reading.isMissingText(folded) ? '' : folded;
}

function readList(cell: Cell, reading: Reading): string {
  const text = readText(cell, reading);
  if (typeof cell !== 'string' || !text.includes('"')) return text;
  return splitList(cell).map(fold).join('; ');
}

function readNumber(cell: Cell, reading: Reading): number {
  if (typeof cell === 'number') return reading.isMissingNumber(cell) ? Number.NaN : cell;
  if (typeof cell !== 'string') return Number.NaN;
  const folded = readText(cell, reading);
  return folded === '' ? Number.NaN : parseNumber(cell, folded, reading);
}

function readNumberOrSize(cell: Cell, reading: Reading): number {
  if (typeof cell !== 'object') return readNumber(cell, reading);
  const size = readSize(cell, reading);
  return size === '' ? Number.NaN : parseNumber(size, size, reading);
}

function readDay(cell: Cell, reading: Reading): number {
  if (typeof cell === 'object') return cellDay(cell, reading.dayOf);
  return typeof cell === 'string' ? parseDay(readText(cell, reading)) : Number.NaN;
}

function readGrade(cell: Cell, reading: Reading): GradeRead {
  if (typeof cell === 'object') {
    const size = readSize(cell, reading);
    const items = size === '' ? [] : [size];
    return { items, number: readNumberOrSize(cell, reading), isDate: true };
  }
  const text = readText(cell, reading);
  if (text === '') return { items: [], number: Number.NaN };
  const items = typeof cell === 'string' ? splitList(cell).map(fold) : [];
  return { items: [text, ...items], number: readNumber(cell, reading) };
}
