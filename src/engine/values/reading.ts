import type { Cell, ReadingContext } from '../model';
import { cellText } from './cell-text';
import { fold } from './fold';
import { spreadsheetErrors } from './spreadsheet-errors';

/**
 * Everything that the meaning of a cell depends on besides the cell itself.
 * `isMissing` is true for a blank, a spreadsheet error and a missing word; `isMissingText`
 * answers the same for a text that is folded already, `isMissingNumber` for a number.
 */
export interface Reading extends ReadingContext {
  readonly today: number;
  readonly decimalComma: boolean;
  readonly isLookingBack: boolean;
  readonly isMissing: (cell: Cell) => boolean;
  readonly isMissingText: (folded: string) => boolean;
  readonly isMissingNumber: (number: number) => boolean;
}

/**
 * Joins the context of a calculation with the definition's missing words.
 *
 * @param context today as a day number, and the calendar day of a `Date` cell
 * @param missingWords words that stand for "no value", in any case, such as `n/a`
 * @example createReading({ asOf: 20000, dayOf }, ['n/a']).isMissing(' N/A ') // true
 */
export function createReading(context: ReadingContext, missingWords: readonly string[]): Reading {
  const missing = new Set(['', ...spreadsheetErrors, ...missingWords].map(fold));
  const missingNumbers = [...missing]
    .filter((word) => word !== '')
    .map(Number)
    .filter(Number.isFinite);
  const isMissingText = (folded: string) => missing.has(folded);
  const isMissingNumber = (number: number) =>
    !Number.isFinite(number) || missingNumbers.includes(number);
  const isMissing = (cell: Cell) =>
    typeof cell === 'number'
      ? isMissingNumber(cell)
      : isMissingText(fold(cellText(cell, context.dayOf)));
  return {
    get asOf() {
      return context.asOf;
    },
    get today() {
      return context.today ?? context.asOf;
    },
    get decimalComma() {
      return context.decimalComma ?? false;
    },
    isLookingBack: context.isLookingBack ?? false,
    dayOf: context.dayOf,
    isMissing,
    isMissingText,
    isMissingNumber,
  };
}
