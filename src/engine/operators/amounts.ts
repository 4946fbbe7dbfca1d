import type { NumberNotation } from '../model';
import { fold } from '../values/fold';
import { parseSpan, type Span } from '../values/span';
import type { Judge, Misfit, OperatorOf } from './operator';
import { cellThenBound, spokenNumber } from './wording';

const aNumber = 'a number such as 200, $12.5M or 45%';
const aRange = 'a range from low to high such as 200 - 1000';
const rangeDash = /^(.*?\S)\s*(?:[-\u2010-\u2015\u2212\uff0d]|\bto\b|\.{2,3})\s*(.+)$/;

const shared = {
  reads: 'size',
  needsValue: true,
  fades: false,
  neverUnknown: false,
  suits: ['number'],
} as const;

/** The number is the value or more. */
export const atLeast: OperatorOf<'size'> = {
  ...shared,
  name: 'at least',
  expects: aNumber,
  example: '200',
  label: (field, value) => `${field} at least ${spokenNumber(value)}`,
  explain: cellThenBound((value) => `at least ${spokenNumber(value)}`),
  compile: (value, reading) => bound(value, reading, (number, limit) => number >= limit),
};

/** The number is the value or less. */
export const atMost: OperatorOf<'size'> = {
  ...shared,
  name: 'at most',
  expects: aNumber,
  example: '1000',
  label: (field, value) => `${field} at most ${spokenNumber(value)}`,
  explain: cellThenBound((value) => `at most ${spokenNumber(value)}`),
  compile: (value, reading) => bound(value, reading, (number, limit) => number <= limit),
};

/** The number lies in a range, its two ends included. */
export const between: OperatorOf<'size'> = {
  ...shared,
  name: 'between',
  expects: aRange,
  example: '200 - 1000',
  label: (field, value) => `${field} ${spokenRange(value)}`,
  explain: cellThenBound(spokenRange, ' in '),
  compile: (value, reading) => {
    const span = spanOf(value, reading);
    if (span === undefined || !Number.isFinite(span.high - span.low) || isSingle(value, span)) {
      return { expected: aRange };
    }
    const { low, high } = span;
    return (number) => (Number.isNaN(number) ? number : Number(number >= low && number <= high));
  },
};

function bound(
  value: string,
  notation: NumberNotation,
  meets: (number: number, limit: number) => boolean,
): Judge<'size'> | Misfit {
  const span = spanOf(value, notation);
  if (span === undefined || span.low !== span.high) return { expected: aNumber };
  const limit = span.low;
  return (number) => (Number.isNaN(number) ? number : Number(meets(number, limit)));
}

function spanOf(value: string, notation: NumberNotation): Span | undefined {
  return parseSpan(fold(value), notation);
}

/** `200 - 200` is a range although its ends are equal; `200` is none. */
function isSingle(value: string, span: Span): boolean {
  return span.low === span.high && !rangeDash.test(value.trim());
}

function spokenRange(value: string): string {
  const ends = rangeDash.exec(value.trim());
  if (ends === null) return value.trim();
  return `${spokenNumber(ends[1] ?? '')} – ${spokenNumber(ends[2] ?? '')}`;
}
