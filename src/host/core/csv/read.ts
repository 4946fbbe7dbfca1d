import Papa from 'papaparse';
import type { TabData } from '../api';
import { importCell } from './import-cell';

const SEPARATORS = [',', ';', '\t'];

/**
 * Reads one CSV text as a tab. The separator (`,` `;` or tab) is found out, the line ends may be LF,
 * CRLF or CR; quoted fields may hold any of them.
 *
 * @param name the tab's name
 * @param text the decoded file
 * @param year the year of a day that names none
 */
export function readCsv(name: string, text: string, year: number): TabData {
  const { data } = Papa.parse<string[]>(withPlainLineEnds(text), {
    delimiter: sniffSeparator(text),
    newline: '\n',
    skipEmptyLines: false,
  });
  const rows = data.map((fields) => fields.map((field) => importCell(field, year)));
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  return { name, rows };
}

/**
 * How a CSV text is separated, and the first row of it.
 *
 * @param text its beginning
 */
export function readHeaders(text: string): { separator: string; headers: readonly string[] } {
  const separator = sniffSeparator(text);
  const { data } = Papa.parse<string[]>(withPlainLineEnds(text), {
    ...{ delimiter: separator, newline: '\n', preview: 1 },
  });
  return { separator, headers: data[0] ?? [] };
}

/** The separator that stands most often in the first line outside quotes. */
function sniffSeparator(text: string): string {
  const line = outsideQuotes(text).split(/[\r\n]/)[0] ?? '';
  const counts = SEPARATORS.map((separator) => line.split(separator).length - 1);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Line ends of all kinds become one, but for those in quoted fields. */
function withPlainLineEnds(text: string): string {
  return text.replace(/(?<=^|[,;\t\r\n])"[^"]*(?:""[^"]*)*"|\r\n?/g, (found) =>
    found.startsWith('"') ? found : '\n',
  );
}

function outsideQuotes(text: string): string {
  return text.slice(0, 100_000).replace(/"(?:[^"]|"")*(?:"|$)/g, '');
}
