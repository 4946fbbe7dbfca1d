import type { Cell } from '../model';
import { isoDay } from './iso-day';

/**
 * The text that a cell stands for: numbers without grouping, dates as ISO, `true` and `false`.
 *
 * @param dayOf the calendar day of a `Date` cell, as days since 1970-01-01
 * @returns `''` for a number or date that is none
 */
export function cellText(cell: Cell, dayOf: (date: Date) => number): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'boolean') return String(cell);
  return isoDay(cellDay(cell, dayOf));
}

/** The calendar day of a `Date` cell, `NaN` for an invalid one. */
export function cellDay(date: Date, dayOf: (date: Date) => number): number {
  return Number.isNaN(date.getTime()) ? Number.NaN : dayOf(date);
}
