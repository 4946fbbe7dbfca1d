import { expectations, misfit } from '../messages';
import { checked, type Kind } from './kind';
import { anyText } from './text-kinds';

const SPAN = /^(\d{1,3}(?:\.\d+)?)\s*[-–—]\s*(\d{1,3}(?:\.\d+)?)\s*%$/;

/**
 * Reads between which shares something is usual.
 *
 * @param text - Two percentages, the smaller first.
 * @returns Shares 0 to 1; `undefined` where it is nothing of the kind.
 * @example parseSpan('20-25 %') // [0.2, 0.25]
 */
export function parseSpan(text: string): readonly [least: number, most: number] | undefined {
  const [, least, most] = SPAN.exec(text) ?? [];
  const span = [Number(least) / 100, Number(most) / 100] as const;
  return span[0] <= span[1] && span[1] <= 1 ? span : undefined;
}

/** Two percentages as text: Sheets would make a date of `6-9`. */
export const percentSpan: Kind<string> = {
  ...anyText,
  read: (cell, context) => {
    const text = anyText.read(cell, context);
    return typeof text === 'string' ? checked(text.trim(), check) : text;
  },
  check,
};

function check(text: string) {
  return parseSpan(text) === undefined ? misfit(expectations.percentSpan) : undefined;
}
