import type { NumberNotation } from '../model';
import { fold } from '../values/fold';
import { isRange, parseSpan, turnedRange } from '../values/span';

/** A number at the end: what stands before it and between them, its brackets and its sign. */
const atEnd = /^(.*?)( ?[:=] ?| )?([([{])? ?(\d{1,3}(?:\.\d+)?) ?(%)? ?([)\]}])?$/;

/**
 * How a grade was surely meant whose credit lacks a bracket or whose range runs from high to low; it
 * would fit no account.
 *
 * @param written - One grade, quotes and all.
 * @returns `undefined` where it may be meant as it is written.
 * @example meantGrade('15 - 200 (50%', {}) // '15 - 200 (50%)'
 */
export function meantGrade(written: string, notation: NumberNotation): string | undefined {
  const text = written.replace(/\s+/g, ' ');
  const [, item = '', gap, open, credit, percent, close] = atEnd.exec(text) ?? [];
  const spanOf = (size: string) => parseSpan(fold(size), notation);
  const before = spanOf(item);
  const isSize = before !== undefined && isRange(before);
  const isCredit = open === '(' && percent && close === ')';

  function isSlip(): unknown {
    if (open) return !close || percent || isSize;
    if (!percent || close) return percent && !item.includes('(');
    return gap && (isSize || !spanOf(text));
  }

  if (item && !isCredit && isSlip()) return `${item} (${credit}%)`;
  const turned = turnedRange(fold(isCredit ? item : text), notation);
  return turned && turned.join(' - ') + (isCredit ? ` (${credit}%)` : '');
}
