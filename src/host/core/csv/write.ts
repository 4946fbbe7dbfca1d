const MUST_QUOTE = /[",\r\n]|^\s|\s$/;
/** What other readers may split at, besides. */
const SPLITS = /[;\t]/;

/**
 * Writes rows of shown values as CSV: commas, LF, quotes only where needed; blank rows at the end
 * and blank columns on the right are left out.
 *
 * @param isSafe whether texts with another separator are quoted too, for readers that guess it
 * @example writeCsv([['a', 'b,c']]) === 'a,"b,c"\n'
 */
export function writeCsv(rows: readonly (readonly string[])[], isSafe = false): string {
  const filled = rows.map((row) => row.findLastIndex((value) => value !== '') + 1);
  const height = filled.findLastIndex((width) => width > 0) + 1;
  const width = filled.reduce((widest, count) => Math.max(widest, count), 0);
  const lines = rows.slice(0, height).map((row) => {
    return row
      .slice(0, width)
      .map((value) => field(value, isSafe))
      .join(',');
  });
  return lines.map((line) => `${line}\n`).join('');
}

function field(value: string, isSafe: boolean): string {
  const isQuoted = MUST_QUOTE.test(value) || (isSafe && SPLITS.test(value));
  return isQuoted ? `"${value.replaceAll('"', '""')}"` : value;
}
