import { parseDateInput } from './date-input';

/** What a text becomes in a cell: a value and the format that it brings along (`''`: none). */
export interface TypedValue {
  readonly value: string | number | boolean;
  readonly format: string;
}

const NUMBER =
  /^(-|\+)?(\$)?((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)?(?:\.[0-9]*)?)(?:[eE]([+-]?[0-9]{1,3}))?(%)?$/;
const FIRST = /^[-+$.(0-9]/;
const DATE_FIRST = /^[0-9A-Za-z]/;

/**
 * Reads a text as a cell does that someone types it into (locale en_US): numbers, percentages,
 * dollars, dates, times, TRUE and FALSE; anything else stays text. Formulas are not its concern.
 *
 * @param text what was typed
 * @param year the year that a day without one belongs to
 * @example parseInput('2.000', 2025) // { value: 2, format: '' }
 * @example parseInput('1-2', 2025)   // { value: 45659, format: 'm-d' }: a date, as Sheets does
 */
export function parseInput(text: string, year: number): TypedValue {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 40) return { value: text, format: '' };
  return (
    parseBoolean(trimmed) ??
    (FIRST.test(trimmed) ? parseNumber(trimmed) : undefined) ??
    (DATE_FIRST.test(trimmed) ? parseDateInput(trimmed, year) : undefined) ?? {
      value: text,
      format: '',
    }
  );
}

function parseBoolean(text: string): TypedValue | undefined {
  const upper = text.length <= 5 ? text.toUpperCase() : '';
  if (upper !== 'TRUE' && upper !== 'FALSE') return undefined;
  return { value: upper === 'TRUE', format: '' };
}

function parseNumber(text: string): TypedValue | undefined {
  const bracketed = /^\((.+)\)$/.exec(text);
  const match = NUMBER.exec(bracketed?.[1] ?? text);
  const digits = match?.[3]?.replaceAll(',', '') ?? '';
  if (!match || !/[0-9]/.test(digits)) return undefined;
  const [, sign, dollar, body = '', exponent, percent] = match;
  if (bracketed && sign) return undefined;
  const size = Number(`${digits}${exponent ? `e${exponent}` : ''}`);
  const value = (sign === '-' || bracketed ? -size : size) / (percent ? 100 : 1);
  const decimals = (body.split('.')[1] ?? '').length;
  return {
    value: value === 0 ? 0 : value,
    format: numberFormat({ decimals, dollar, percent, exponent, grouped: body.includes(',') }),
  };
}

interface Writing {
  readonly decimals: number;
  readonly dollar: string | undefined;
  readonly percent: string | undefined;
  readonly exponent: string | undefined;
  readonly grouped: boolean;
}

function numberFormat(writing: Writing): string {
  const places = writing.decimals > 0 ? `.${'0'.repeat(Math.min(writing.decimals, 2))}` : '';
  if (writing.exponent) return '0.00E+00';
  if (writing.percent) return `0${places}%`;
  if (writing.dollar) return writing.decimals > 0 ? '$#,##0.00' : '$#,##0';
  return writing.grouped ? `#,##0${places}` : '';
}
