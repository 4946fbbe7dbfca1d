import { parseInput } from '../cells/input';

/**
 * What a spreadsheet that opens a CSV file may take for a formula, after OWASP's "CSV Injection": also
 * with full-width signs, and behind blanks, characters that are not seen, or quotes that a reader drops.
 */
const RUNS = /^[\s\p{Cf}"]*[=+\-@＝＋－＠]/u;
/** A file is split at these where a reader goes by another separator than a comma; quotes do not keep it from that. */
const SPLITS = /([;\t\r\n]+)/;

/**
 * A cell's shown text as any spreadsheet takes it for text, whether it splits the file at commas,
 * semicolons or tabs: what would be run gets an apostrophe in front, also inside the cell behind `;`,
 * a tab or a line end. A cell that is a number stays as it is.
 *
 * @example safeText('=HYPERLINK("…")') // '\'=HYPERLINK("…")'
 * @example safeText('HubSpot;=1+1') // 'HubSpot;\'=1+1'
 * @example safeText('-5') // '-5'
 */
export function safeText(text: string): string {
  if (isNumber(text)) return text;
  const parts = text.split(SPLITS);
  const safe = parts.map((part) => (RUNS.test(part) ? `'${part}` : part));
  return `${/^[\t\r\n]/.test(text) ? "'" : ''}${safe.join('')}`;
}

function isNumber(text: string): boolean {
  return text === text.trim() && typeof parseInput(text, 0).value === 'number';
}
