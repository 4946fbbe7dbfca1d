import Papa from 'papaparse';
import type { TabData } from '../api';
import { importCell } from './import-cell';

const SEPARATORS = [',', ';', '\t'];

/**
 * Reads one CSV text as a tab. The separator (`,` `;` or tab) and the line ends (LF, CRLF, CR) are
 * found out; quoted fields may hold either.
 *
 * @param name the tab's name
 * @param text the decoded file
 * @param year the year of a day that names none
 */
export function readCsv(name: string, text: string, year: number): TabData {
  const { data } = Papa.parse<string[]>(text, {
    delimiter: sniffSeparator(text),
    newline: sniffLineEnd(text),
    skipEmptyLines: false,
  });
  const rows = data.map((fields) => fields.map((field) => importCell(field, year)));
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  return { name, rows };
}

/** The separator that stands most often in the first line outside quotes. */
function sniffSeparator(text: string): string {
  const line = outsideQuotes(text).split(/[\r\n]/)[0] ?? '';
  const counts = SEPARATORS.map((separator) => line.split(separator).length - 1);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function sniffLineEnd(text: string): '\r\n' | '\n' | '\r' {
  const outside = outsideQuotes(text);
  if (outside.includes('\r\n')) return '\r\n';
  return outside.includes('\n') || !outside.includes('\r') ? '\n' : '\r';
}

function outsideQuotes(text: string): string {
  return text.slice(0, 100_000).replace(/"(?:[^"]|"")*(?:"|$)/g, '');
}
