import type { Cell, ReadingContext } from '../model';
import { cellDay, cellText } from './cell-text';
import { showNumber } from './shown-number';
import { sizeOfDate } from './size-of-date';

const LONGEST = 40;

/**
 * A cell in an explanation: texts as they stand, on one line and cut at 40 characters, numbers
 * grouped, dates as ISO.
 *
 * @param context how a `Date` becomes a day
 * @returns `''` for a blank
 * @example showCell(5200, context) // '5,200'
 */
export function showCell(cell: Cell, context: ReadingContext): string {
  if (typeof cell === 'number' && Number.isFinite(cell)) return showNumber(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  const text = cellText(cell, context.dayOf)
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  const signs = Array.from(text);
  if (signs.length <= LONGEST) return text;
  return `${signs
    .slice(0, LONGEST - 1)
    .join('')
    .trimEnd()}…`;
}

/** A date in an explanation where it may be a size: `1-10`; as ISO where it is none. */
export function showSize(date: Date, context: ReadingContext): string {
  return (
    sizeOfDate(cellDay(date, context.dayOf), { today: context.today ?? context.asOf }) ||
    showCell(date, context)
  );
}
