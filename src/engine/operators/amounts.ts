import type { Misfit } from '../misfit';
import type { NumberNotation } from '../model';
import { fold } from '../values/fold';
import { parseSpan, type Span } from '../values/span';
import type { Judge, OperatorOf } from './operator';
import { cellThenBound, spokenNumber } from './words';

const aNumber = 'a number such as 200, $12.5M or 45%';
const aRange = 'a range from low to high such as 200 - 1000';
const rangeDash = /^(.*?\S)\s*(?:[-\u2010-\u2015\u2212\uff0d]|\bto\b|\.{2,3})\s*(.+)$/;

/** The end of a range without another. */
export interface Limit {
  readonly limit: number;
}

const shared = {
  reads: 'size',
  needsValue: true,
  neverUnknown: false,
  suits: ['number'],
} as const;

/** The number is the value or more. */
export const atLeast = {
  ...shared,
  name: 'at least',
  expects: aNumber,
  example: '200',
  label: (field, value) => `${field} at least ${spokenNumber(value)}`,
  brief: (value) => `${spokenNumber(value)}+`,
  explain: cellThenBound((value) => `at least ${spokenNumber(value)}`),
  parse: parseLimit,
  judge: ({ limit }) => within(limit, Number.POSITIVE_INFINITY),
} as const satisfies OperatorOf<'size', Limit>;

/** The number is the value or less. */
export const atMost = {
  ...shared,
  name: 'at most',
  expects: aNumber,
  example: '1000',
  label: (field, value) => `${field} at most ${spokenNumber(value)}`,
  brief: (value) => `up to ${spokenNumber(value)}`,
  explain: cellThenBound((value) => `at most ${spokenNumber(value)}`),
  parse: parseLimit,
  judge: ({ limit }) => within(Number.NEGATIVE_INFINITY, limit),
} as const satisfies OperatorOf<'size', Limit>;

/** The number lies in a range, its two ends included. */
export const between = {
  ...shared,
  name: 'between',
  expects: aRange,
  example: '200 - 1000',
  label: (field, value) => `${field} ${spokenRange(value)}`,
  brief: (value) => spokenRange(value).replace(' – ', '–'),
  explain: cellThenBound(spokenRange, ' in '),
  parse: parseRange,
  judge: ({ low, high }) => within(low, high),
} as const satisfies OperatorOf<'size', Span>;

/** Both ends included. */
function within(low: number, high: number): Judge<'size'> {
  return (number) => (Number.isNaN(number) ? number : Number(number >= low && number <= high));
}

function parseLimit(value: string, notation: NumberNotation): Limit | Misfit {
  const span = spanOf(value, notation);
  return span === undefined || span.low !== span.high ? { expected: aNumber } : { limit: span.low };
}

function parseRange(value: string, notation: NumberNotation): Span | Misfit {
  const span = spanOf(value, notation);
  const isRange =
    span !== undefined && Number.isFinite(span.high - span.low) && !isSingle(value, span);
  return isRange ? span : { expected: aRange };
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
