import { fold } from '../../engine/values/fold';
import { answers } from '../../engine/values/yes-no';
import type { Dialect } from '../dialects/dialect';
import { allOf, anyOf, firstOf, isIn, type Sql, UNKNOWN } from '../sql';
import type { SqlReaders } from './reads';

/** What is missing, beside blanks. */
export interface MissingValues {
  /** Folded texts. */
  readonly words: readonly string[];
  /** Numbers that count as missing wherever a number is asked for. */
  readonly numbers: readonly number[];
}

/**
 * Reads a column of numbers, row by row: nothing is left to be read in them.
 *
 * @param column - In double precision, `NULL` where it is blank or not finite.
 * @param isWhole - Whether all are whole; else they have no text that is the same everywhere.
 */
export function numberColumn(
  dialect: Dialect,
  column: Sql,
  isWhole: boolean,
  missing: MissingValues,
): SqlReaders {
  const { float } = dialect;
  const textual = missing.words.flatMap((word) => numberOfText(word) ?? []);
  const oneOf = (numbers: readonly number[]) => isIn(column, numbers.map(float));
  const without = (numbers: readonly number[]) =>
    allOf([`${column} IS NOT NULL`, ...(numbers.length > 0 ? [`NOT (${oneOf(numbers)})`] : [])]);
  const hasText = without(textual);
  const isThere = without(missing.numbers);
  const number = missing.numbers.length > 0 ? firstOf([[isThere, column]]) : column;
  const text = { known: hasText, text: isWhole ? dialect.wholeText(column) : UNKNOWN };
  const ofTexts = (items: readonly string[]) =>
    oneOf(items.flatMap((one) => numberOfText(one) ?? []));
  const answered = (answer: number) =>
    ofTexts([...answers].flatMap(([word, means]) => (means === answer ? [word] : [])));
  return {
    text,
    value: { known: () => hasText, isOneOf: ofTexts },
    list: text,
    number,
    size: number,
    day: UNKNOWN,
    yesNo: firstOf([
      [`NOT (${hasText})`, UNKNOWN],
      [answered(1), '1'],
      [answered(0), '0'],
    ]),
    country: UNKNOWN,
    known: isThere,
    grade: { known: () => hasText, has: (item) => ofTexts([item]), number },
  };
}

/** The number whose text this is. @example numberOfText('0320') // undefined, a sheet shows 320 */
function numberOfText(folded: string): number | undefined {
  const number = Number(folded);
  const isIt = Number.isFinite(number) && fold(String(number)) === folded;
  return isIt ? number : undefined;
}

/**
 * Reads a column of days. A day is no text, but it may be a size such as `1-10` that was taken for
 * a date: see `sizeOfDate`.
 *
 * @param column - A day, `NULL` where it is blank.
 * @param missingDays - Days that are missing words.
 * @param thisYear - Of the real today.
 */
export function dayColumn(
  dialect: Dialect,
  column: Sql,
  missingDays: readonly number[],
  thisYear: Sql,
): SqlReaders {
  const { partOfDay, toText, text } = dialect;
  const [year, month, day] = (['YEAR', 'MONTH', 'DAY'] as const).map((part) =>
    partOfDay(part, column),
  ) as [Sql, Sql, Sql];
  const isOfMonth = `${year} BETWEEN 1900 AND 1999 AND ${day} = 1`;
  const isOfYear = `${year} BETWEEN 2000 AND ${thisYear}`;
  const low = firstOf([
    [isOfMonth, month],
    [isOfYear, `LEAST(${month}, ${day})`],
  ]);
  const high = firstOf([
    [isOfMonth, `${year} - 1900`],
    [isOfYear, `GREATEST(${month}, ${day})`],
  ]);
  const isSize = `${column} IS NOT NULL AND (${anyOf([isOfMonth, isOfYear])})`;
  const written = `${toText(low)} || '-' || ${toText(high)}`;
  const size = firstOf([
    [`${low} <= ${high}`, `${low} + (${high} - ${low}) / ${dialect.float(2)}`],
  ]);
  const known = (asksForSizes: boolean) => (asksForSizes ? isSize : 'FALSE');
  const missing = isIn(column, missingDays.map(dialect.day));
  const isThere = allOf([
    `${column} IS NOT NULL`,
    ...(missing === 'FALSE' ? [] : [`NOT (${missing})`]),
  ]);
  const none = { known: 'FALSE', text: UNKNOWN };
  return {
    text: none,
    value: {
      known,
      isOneOf: (_, sizes) => isIn(`(${written})`, sizes.map(text)),
    },
    list: none,
    number: UNKNOWN,
    size,
    day: column,
    yesNo: UNKNOWN,
    country: UNKNOWN,
    known: isThere,
    grade: { known, has: (item) => `(${written}) = ${text(item)}`, number: size },
  };
}
