import type { NumberNotation } from '../model';
import { fold } from '../values/fold';
import { isRange, parseSpan, turnedRange } from '../values/span';

const number = '(\\d{1,3}(?:\\.\\d+)?)';
const percent = `${number}\\s*[%％]`;

/** Ways in which a credit is written amiss: what stands before it, and its number. */
const amiss: readonly {
  readonly pattern: RegExp;
  /** Asked about the whole and what stands before the credit, where the pattern alone is no proof. */
  readonly isSlip?: (text: string, item: string, notation: NumberNotation) => boolean;
}[] = [
  { pattern: new RegExp(`^(.*?)\\s*[(（]\\s*${number}\\s*[%％]?$`) },
  { pattern: new RegExp(`^([^(（]*?)\\s*${percent}\\s*[)）]$`) },
  { pattern: new RegExp(`^(.*?)\\s*[[{<]\\s*${percent}\\s*[\\]}>]$`) },
  {
    pattern: new RegExp(`^(.*?\\S)(?:\\s*[:=]\\s*|\\s+)${percent}$`),
    isSlip: (text, item, notation) => isSize(item, notation) || !isSpan(text, notation),
  },
  {
    pattern: new RegExp(`^(.*?)\\s*[(（]\\s*${number}\\s*[)）]$`),
    isSlip: (_, item, notation) => isSize(item, notation),
  },
];

const creditAtEnd = new RegExp(`\\s*[(（]\\s*${percent}\\s*[)）]$`);

/**
 * How a grade was surely meant whose credit lacks a bracket or whose range runs from high to low; it
 * would fit no account.
 *
 * @param text - Of one grade, as it is written.
 * @returns `undefined` where it may be meant as it is written.
 * @example meantGrade('15 - 200 (50%', {}) // '15 - 200 (50%)'
 */
export function meantGrade(text: string, notation: NumberNotation): string | undefined {
  for (const { pattern, isSlip } of amiss) {
    const [, item = '', credit = ''] = pattern.exec(text) ?? [];
    if (credit === '' || isSlip?.(text, item, notation) === false) continue;
    return `${item} (${credit}%)`.trim();
  }
  const credit = creditAtEnd.exec(text);
  const turned = turnedRange(fold(credit ? text.slice(0, credit.index) : text), notation);
  return turned && `${turned.join(' - ')}${credit?.[0] ?? ''}`;
}

function isSpan(text: string, notation: NumberNotation): boolean {
  return parseSpan(fold(text), notation) !== undefined;
}

function isSize(item: string, notation: NumberNotation): boolean {
  const span = parseSpan(fold(item), notation);
  return span !== undefined && isRange(span);
}
