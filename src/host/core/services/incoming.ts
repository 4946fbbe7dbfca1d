import type { ICellData } from '@univerjs/core';
import { parseInput } from '../cells/input';
import { withCommas } from '../cells/separators';
import { serialOfInstant } from '../cells/serial';
import { isDateFormat, shown, TEXT_FORMAT } from '../cells/shown';
import type { Desk } from '../desk';
import { storedValue } from '../engine/workbook-data';

/** A value as a script hands it over: a Date as `{ date: ms }`, a non-finite number as `{ error }`. */
export type Incoming =
  | string
  | number
  | boolean
  | null
  | { readonly date: number }
  | { readonly error: string };

/** Everything of a cell's content that a write replaces; its look stays. */
export const EMPTIED: ICellData = { v: null, t: null, f: null, si: null, p: null };

/**
 * What a cell stores when a script or a person writes a value: a text with a leading `=` is a
 * formula, text that looks like a number, date or boolean becomes one, unless the cell's format is
 * `@`. Google's rules for `setValue`.
 *
 * @param format the cell's number format before the write
 * @throws beyond 50,000 characters
 */
export function stored(desk: Desk, value: Incoming, format: string): ICellData {
  if (value === null || value === '') return EMPTIED;
  if (typeof value === 'string') return { ...EMPTIED, ...storedText(desk, value, format) };
  if (typeof value !== 'object') return { ...EMPTIED, ...storedValue(value) };
  if ('error' in value) return { ...EMPTIED, ...storedValue(value.error) };
  return { ...EMPTIED, ...storedDate(desk, value.date, format) };
}

function storedText(desk: Desk, text: string, format: string): ICellData {
  const limit = desk.limits.cellCharacters;
  if (text.length > limit) {
    throw new Error(
      `Your input contains more than the maximum of ${limit} characters in a single cell.`,
    );
  }
  if (format === TEXT_FORMAT) return storedValue(text);
  if (text.length > 1 && text.startsWith('=')) return { f: withCommas(text) };
  if (text.startsWith("'")) return storedValue(text.slice(1));
  const typed = parseInput(text, desk.year);
  const automatic = format === '' || format === 'General';
  if (typed.format === '' || !automatic) return storedValue(typed.value);
  return { ...storedValue(typed.value), s: { n: { pattern: typed.format } } };
}

function storedDate(desk: Desk, ms: number, format: string): ICellData {
  const serial = serialOfInstant(ms, desk.timeZone);
  const pattern = Number.isInteger(serial) ? 'm/d/yyyy' : 'm/d/yyyy h:mm:ss';
  if (format === TEXT_FORMAT) return storedValue(shown(serial, pattern));
  if (isDateFormat(format)) return storedValue(serial);
  return { ...storedValue(serial), s: { n: { pattern } } };
}
