import type { NumberNotation } from '../model';
import { parseSpan, spanNumber } from './span';

export const plainNumber = /^-?\d+(?:\.(?:\d{1,2}|\d{4,}))?$/;
export const raisedOrCircled = /[\p{No}\p{Nl}]/u;

/**
 * Reads a number as people write it: `1,234` `$12.5M` `18.3 MM` `1.2bn` `45%` `17,50,000` `~500`
 * `(1,234)` `51-200` `200+` `320 employees`.
 *
 * A percentage is a share, as in Sheets: `45%` is 0.45.
 *
 * @param text as in the cell: a footnote mark in `320¹` would be a digit once folded
 * @param folded the same text as {@link fold} gives it
 * @param notation what a single separator before three digits means
 * @returns `NaN` for what is no number, such as `12abc`
 */
export function parseNumber(text: string, folded: string, notation: NumberNotation): number {
  if (plainNumber.test(text)) return finite(Number(text));
  if (raisedOrCircled.test(text)) return Number.NaN;
  const span = parseSpan(folded, notation);
  return span === undefined ? Number.NaN : spanNumber(span);
}

function finite(number: number): number {
  return Number.isFinite(number) ? number : Number.NaN;
}
