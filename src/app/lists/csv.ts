/** Whom a file is for: an importer takes values as they are, a spreadsheet would run some. */
export type FileKind = 'import' | 'spreadsheet';

/** Signs that begin a formula, also behind blanks, signs that are not seen and quotes. */
const RUNS = /^[\s\p{Cf}"]*[=+\-@＝＋－＠]/u;
/** A reader that goes by semicolons or tabs splits a cell at these. */
const SPLITS = /([;\t\r\n]+)/;
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:[,. ]\d{3})+)(?:[.,]\d+)?%?$/;
const QUOTED = /[",;\t\r\n]|^\s|\s$/;
/** Tells Excel that a file is UTF-8. */
const MARK = '\uFEFF';

/**
 * Whether a spreadsheet that opens a CSV file may run a text as a formula; a number is none.
 *
 * Source: OWASP, CSV Injection.
 *
 * @example wouldRun('=HYPERLINK("…")') // true
 * @example wouldRun('-42') // false
 */
export function wouldRun(text: string): boolean {
  if (NUMBER.test(text)) return false;
  return /^[\t\r\n]/.test(text) || text.split(SPLITS).some((part) => RUNS.test(part));
}

/** The same text with an apostrophe before each part that would run. @example harmless('=1+1') // "'=1+1" */
export function harmless(text: string): string {
  if (!wouldRun(text)) return text;
  const parts = text.split(SPLITS).map((part) => (RUNS.test(part) ? `'${part}` : part));
  return `${/^[\t\r\n]/.test(text) ? "'" : ''}${parts.join('')}`;
}

/**
 * Rows as a CSV file.
 *
 * Source: RFC 4180; a cell is quoted where it must be, or where a reader could trim or split it.
 *
 * @param kind - For a spreadsheet, texts that it would run get an apostrophe.
 * @example csvOf([['Company'], ['Acme, Inc.']], 'import') // 'Company\r\n"Acme, Inc."\r\n'
 */
export function csvOf(rows: readonly (readonly string[])[], kind: FileKind): string {
  const written = (cell: string) => quoted(kind === 'import' ? cell : harmless(cell));
  const lines = rows.map((row) => `${row.map(written).join(',')}\r\n`);
  return (kind === 'import' ? '' : MARK) + lines.join('');
}

function quoted(cell: string): string {
  return QUOTED.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

/** Bytes of a text in UTF-8. @example bytesOf('é') // 2 */
export function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
