const MUST_QUOTE = /[",\r\n]|^\s|\s$/;

/**
 * Writes rows of shown values as CSV: commas, LF, quotes only where needed; blank rows at the end
 * and blank columns on the right are left out.
 *
 * @example writeCsv([['a', 'b,c']]) === 'a,"b,c"\n'
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const filled = rows.map((row) => row.findLastIndex((value) => value !== '') + 1);
  const height = filled.findLastIndex((width) => width > 0) + 1;
  const width = filled.reduce((widest, count) => Math.max(widest, count), 0);
  const lines = rows.slice(0, height).map((row) => row.slice(0, width).map(field).join(','));
  return lines.map((line) => `${line}\n`).join('');
}

function field(value: string): string {
  return MUST_QUOTE.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
