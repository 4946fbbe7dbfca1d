import type { NumberNotation } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { parseSpan } from '../../engine/values/span';
import { plainNumber, writtenNumber } from '../written-number';
import type { ClassedNumbers } from './classed';
import { bestFirst, creditMark, type Form } from './form';
import { FEW, type NumberSpan, spansOf } from './spans';

/**
 * Bands of numbers as a condition. Spans hold both of their ends and the first that fits counts, so a
 * span may end where one before it in the list begins.
 */
export function numberForm({ bands }: ClassedNumbers, notation: NumberNotation): Form {
  const { spans, areWhole } = spansOf(bands);
  const written = bestFirst(spans.filter(({ credit }) => credit > 0));
  const [best] = written;
  if (best !== undefined && written.length === 1 && best.credit === 1) {
    return { ...oneSpan(best, notation), isExact: true };
  }
  const items = written.map((span, at) => {
    const next = spans[spans.indexOf(span) + 1];
    const isSharedEnd =
      !areWhole && next !== undefined && written.indexOf(next) < at && next.credit > 0;
    return graded(isSharedEnd ? { ...span, last: span.below } : span, areWhole, notation);
  });
  return { operator: 'graded', value: items.join('; '), isExact: true };
}

function oneSpan(span: NumberSpan, notation: NumberNotation): Pick<Form, 'operator' | 'value'> {
  const { from, last } = span;
  if (last === Number.POSITIVE_INFINITY) {
    return {
      operator: 'at least',
      value: writtenNumber(Number.isFinite(from) ? from : span.least),
    };
  }
  if (from === Number.NEGATIVE_INFINITY) return { operator: 'at most', value: writtenNumber(last) };
  return { operator: 'between', value: rangeOf(from, last, ' - ', notation) };
}

function graded(span: NumberSpan, areWhole: boolean, notation: NumberNotation): string {
  return spanText(span, areWhole, notation) + creditMark(span.credit);
}

function spanText(span: NumberSpan, areWhole: boolean, notation: NumberNotation): string {
  const { from, below, least, most, last } = span;
  if (last === Number.POSITIVE_INFINITY) return `${writtenNumber(from)}+`;
  if (from === Number.NEGATIVE_INFINITY) {
    if (least === 0 && most === 0) return '0';
    if (!areWhole || last < 1 || last > FEW) return `under ${writtenNumber(below)}`;
    return least === 0 ? `0-${last}` : `up to ${last}`;
  }
  return from === last ? writtenNumber(from) : rangeOf(from, last, '-', notation);
}

/** The first of several ways of writing a range that is read as that range. */
function rangeOf(low: number, high: number, dash: string, notation: NumberNotation): string {
  const ends = [writtenNumber(low), writtenNumber(high)] as const;
  const ways = [
    low < 0 ? ends.join(' to ') : ends.join(dash),
    ends.join(' to '),
    [plainNumber(low), plainNumber(high)].join(dash),
    [plainNumber(low), plainNumber(high)].join(' to '),
  ];
  const isRead = (text: string) => {
    const span = parseSpan(fold(text), notation);
    return span !== undefined && span.low === low && span.high === high && !span.strict;
  };
  return ways.find(isRead) ?? ends.join(dash);
}
