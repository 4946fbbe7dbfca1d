import type { Cell, ReadingContext } from '../../engine/model';
import { parseDay } from '../../engine/values/day';
import { fold } from '../../engine/values/fold';
import { serial } from '../calendar';

/**
 * Reads a cell under `ICP Due`: a date, its serial number, or a text that is one.
 *
 * @param dayOf - How a `Date` becomes a day.
 * @returns Days since 1970-01-01, NaN for what is no day.
 * @example readDue('24 Jun 2026', dayOf) // 20628
 */
export function readDue(cell: Cell, dayOf: ReadingContext['dayOf']): number {
  if (cell instanceof Date) return dayOf(cell);
  return typeof cell === 'number' ? cell - serial(0) : parseDay(fold(String(cell)));
}
