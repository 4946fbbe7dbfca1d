import { parseInput } from '../cells/input';

/** What a spreadsheet that opens a CSV file may take for a formula, after OWASP's "CSV Injection". */
const RUNS = /^[=+\-@\t\r\n]/;

/**
 * A cell's shown text as any spreadsheet takes it for text: one that would be run gets an apostrophe
 * in front. A number stays as it is.
 *
 * @example safeText('=HYPERLINK("…")') // '\'=HYPERLINK("…")'
 * @example safeText('-5') // '-5'
 */
export function safeText(text: string): string {
  if (!RUNS.test(text)) return text;
  const isNumber = text === text.trim() && typeof parseInput(text, 0).value === 'number';
  return isNumber ? text : `'${text}`;
}
