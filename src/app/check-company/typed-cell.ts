import type { Cell } from '../../engine/model';
import { parseDay } from '../../engine/values/day';
import { fold } from '../../engine/values/fold';
import { dayNumber, isoDay } from '../../engine/values/iso-day';
import { readers } from '../../engine/values/readers';
import type { Reading } from '../../engine/values/reading';
import type { Written } from '../workbook';

/** A text as the cell that it would be in the list. */
export interface TypedCell {
  readonly cell: Cell;
  /** What is written for it. */
  readonly written: Written;
  /** Whether it is a text that has to stay one. */
  readonly isText: boolean;
}

/** How the cells of a column are there: what a typed text becomes among them. */
export interface ColumnHabit {
  readonly hasNumbers: boolean;
  /** Texts that could be numbers, such as `007` or `12`. */
  readonly hasNumberTexts: boolean;
  readonly hasAnswers: boolean;
  readonly hasDates: boolean;
  /** Texts that could be dates. */
  readonly hasDateTexts: boolean;
}

/** What a typed text depends on besides itself. */
export interface Typing {
  readonly reading: Reading;
  /** Whether `3/4/2025` is the fourth of March; asked only there. */
  readonly isMonthFirst: () => boolean;
}

const NUMBER = /^-?(?:\d{1,3}(?:[.,'\u00a0\u202f ]\d{3})+|\d+)(?:[.,]\d+)?$/;
const CODE = /^-?0\d/;
const LONGEST_NUMBER = 15;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** How the cells of a column are there, by some of them. */
export function columnHabit(cells: readonly Cell[]): ColumnHabit {
  return {
    hasNumbers: cells.some((cell) => typeof cell === 'number'),
    hasNumberTexts: cells.some((cell) => typeof cell === 'string' && NUMBER.test(cell.trim())),
    hasAnswers: cells.some((cell) => typeof cell === 'boolean'),
    hasDates: cells.some((cell) => typeof cell === 'object'),
    hasDateTexts: cells.some(
      (cell) =>
        typeof cell === 'string' && (SLASHED.test(cell) || !Number.isNaN(parseDay(fold(cell)))),
    ),
  };
}

/**
 * What a typed text would be as a cell of its column, so that it reads there as it does here: a number
 * by the definition's notation, a day in a column of dates, a logical value among others; else the text.
 *
 * @param text - As it was typed or pasted.
 * @param habit - Of its column.
 * @param isDay - Whether a condition reads the column as dates.
 * @param typing - The notation, today, and the order of days and months.
 * @example typedCell('1.250', habit, false, german).cell // 1250
 */
export function typedCell(
  text: string,
  habit: ColumnHabit,
  isDay: boolean,
  typing: Typing,
): TypedCell {
  const { reading } = typing;
  const plain = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (plain === '') return { cell: '', written: '', isText: false };
  const isDate = habit.hasDates || (isDay && !habit.hasDateTexts);
  const day = isDate ? dayIn(plain, typing) : Number.NaN;
  const date = dateOf(day, reading);
  if (date !== undefined) return { cell: date, written: isoDay(day), isText: false };
  const folded = fold(plain);
  if (habit.hasAnswers && (folded === 'true' || folded === 'false')) {
    return { cell: folded === 'true', written: folded === 'true', isText: false };
  }
  const isNumber = habit.hasNumbers || !habit.hasNumberTexts;
  const number = isNumber && isPlainNumber(plain) ? readers.number(plain, reading) : Number.NaN;
  if (!Number.isNaN(number)) return { cell: number, written: number, isText: false };
  return { cell: plain, written: plain, isText: true };
}

function isPlainNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return NUMBER.test(text) && !CODE.test(text) && digits <= LONGEST_NUMBER;
}

function dayIn(text: string, { isMonthFirst }: Typing): number {
  const slashed = SLASHED.exec(text);
  if (slashed === null) return parseDay(fold(text));
  const [first, second, year] = slashed.slice(1).map(Number) as [number, number, number];
  const [month, day] = isMonthFirst() ? [first, second] : [second, first];
  return dayNumber(year, month, day);
}

/** Hours of a day that is the same in the zone of the spreadsheet, one of them in any zone. */
const HOURS = [12, 20, 4];

function dateOf(day: number, { dayOf }: Reading): Date | undefined {
  if (Number.isNaN(day)) return undefined;
  return HOURS.map((hour) => new Date(day * 86_400_000 + hour * 3_600_000)).find(
    (date) => dayOf(date) === day,
  );
}
