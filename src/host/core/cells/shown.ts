import { numfmt } from '../engine/univer';

export const TEXT_FORMAT = '@';

const dateFormats = new Map<string, boolean>();

/** Whether a number under this format is a date or a time of day. */
export function isDateFormat(format: string): boolean {
  const known = dateFormats.get(format);
  if (known !== undefined) return known;
  const answer = format !== '' && format !== TEXT_FORMAT && numfmt.isDateFormat(format);
  dateFormats.set(format, answer);
  return answer;
}

/**
 * A cell's value as the grid shows it.
 *
 * @param value text, number, boolean or `''`
 * @param format number format; `''` is the automatic one
 */
export function shown(value: string | number | boolean, format: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (format === '' || format === 'General' || format === TEXT_FORMAT) return automatic(value);
  return numfmt.format(format, value);
}

/** Whole numbers are shown in full up to 15 digits, others rounded to ten significant ones. */
function automatic(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const size = Math.abs(value);
  if (size >= 1e15 || size < 1e-9) return numfmt.format('0.00E+00', value);
  return String(Number(value.toPrecision(Math.max(10, Math.ceil(Math.log10(size)) + 2))));
}
