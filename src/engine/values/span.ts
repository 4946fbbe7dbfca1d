import type { NumberNotation } from '../model';
import { type Amount, amountNumber, parseAmount } from './amount';
import { spoken } from './languages';

/** Numbers from `low` to `high`. `strict` leaves the two ends out: `<50`, `over 200`. */
export interface Span {
  readonly low: number;
  readonly high: number;
  readonly strict: boolean;
}

/** In characters, folded. */
export const LONGEST_NUMBER = 64;
export const approximately = new RegExp(`^(?:[~≈]|c\\.|(?:${spoken('about')})[. ]) ?`);
export const unit = new RegExp(` ?(?:${spoken('units')})( ?\\+| (?:${spoken('orMore')}))?$`);
/** A low and a high end. */
export const ranges = [
  new RegExp(`^(?:(?:${spoken('from')}) )?(.+?) ?(?:-|~| (?:${spoken('to')}) |\\.{2,3}) ?(.+)$`),
  new RegExp(`^(?:${spoken('between')}) (.+?) (?:${spoken('and')}) (.+)$`),
];

/** The open ends: how they are written and which numbers they leave. */
export const openEnds: readonly { pattern: RegExp; span: (bound: number) => Span }[] = [
  { pattern: new RegExp(`^(.+?) ?(?:\\+|${spoken('orMore')})$`), span: atLeast },
  { pattern: beforeBound('>=|≥', 'atLeast'), span: atLeast },
  { pattern: beforeBound('>', 'over'), span: (low) => ({ ...atLeast(low), strict: true }) },
  { pattern: beforeBound('<=|≤', 'upTo'), span: atMost },
  { pattern: beforeBound('<', 'under'), span: (high) => ({ ...atMost(high), strict: true }) },
];

function beforeBound(signs: string, words: 'atLeast' | 'over' | 'upTo' | 'under'): RegExp {
  return new RegExp(`^(?:${signs}|(?:${spoken(words)})[. ]) ?(.+)$`);
}

/**
 * Reads a number, a range `51-200` or an open range `200+`, `<50`.
 *
 * The suffix of a range's high end counts for both, `$10-50M`, unless that would turn it round.
 *
 * @param folded as {@link fold} gives it
 * @param notation what a single separator before three digits means
 * @returns `undefined` for a text that is none, and for a range whose low end is the higher
 */
export function parseSpan(folded: string, notation: NumberNotation): Span | undefined {
  if (folded.length > LONGEST_NUMBER) return undefined;
  const text = folded.replace(approximately, '').replace(unit, '$1');
  return parseSingle(text, notation) ?? parseRange(text, notation) ?? parseOpenEnd(text, notation);
}

/**
 * The ends of a range that runs from high to low, in rising order.
 *
 * @param folded as {@link fold} gives it
 * @example turnedRange('100 - 20', {}) // ['20', '100']
 */
export function turnedRange(folded: string, notation: NumberNotation): string[] | undefined {
  const [first, last] = rangeEnds(folded);
  if (first === undefined || last === undefined || parseSpan(folded, notation)) return undefined;
  return parseSpan(`${last}-${first}`, notation) && [last, first];
}

/** Whether it holds more than one number. */
export function isRange({ low, high }: Span): boolean {
  return low !== high;
}

/** Whether a number lies in the span. */
export function inSpan({ low, high, strict }: Span, number: number): boolean {
  return strict ? number > low && number < high : number >= low && number <= high;
}

/**
 * The one number that stands for a span: its midpoint; of `200+` its end; `<50` counts from 0.
 *
 * @returns `NaN` where the span has no end above 0
 */
export function spanNumber({ low, high }: Span): number {
  if (high === Number.POSITIVE_INFINITY) return low;
  if (low === Number.NEGATIVE_INFINITY) return high > 0 ? high / 2 : Number.NaN;
  return low === high ? low : low + (high - low) / 2;
}

function atLeast(low: number): Span {
  return { low, high: Number.POSITIVE_INFINITY, strict: false };
}

function atMost(high: number): Span {
  return { low: Number.NEGATIVE_INFINITY, high, strict: false };
}

function parseSingle(text: string, notation: NumberNotation): Span | undefined {
  const amount = parseAmount(text, notation);
  if (amount === undefined) return undefined;
  const number = amountNumber(amount);
  return Number.isFinite(number) ? { low: number, high: number, strict: false } : undefined;
}

function parseOpenEnd(text: string, notation: NumberNotation): Span | undefined {
  for (const { pattern, span } of openEnds) {
    const bound = pattern.exec(text)?.[1];
    const amount = bound === undefined ? undefined : parseSingle(bound.trim(), notation);
    if (amount !== undefined) return span(amount.low);
  }
  return undefined;
}

function parseRange(text: string, notation: NumberNotation): Span | undefined {
  const [first = '', last = ''] = rangeEnds(text);
  const low = parseAmount(first, notation);
  const high = parseAmount(last, notation);
  if (low === undefined || high === undefined) return undefined;
  return rising(low, high, high.exponent) ?? rising(low, high, 0);
}

function rangeEnds(text: string): readonly string[] {
  const [, ...ends] = ranges.map((one) => one.exec(text)).find((found) => found !== null) ?? [];
  return ends;
}

function rising(from: Amount, to: Amount, shared: number | undefined): Span | undefined {
  const low = amountNumber(from, shared);
  const high = amountNumber(to);
  return low <= high && Number.isFinite(high - low) ? { low, high, strict: false } : undefined;
}
