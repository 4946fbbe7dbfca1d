/** A table as text: a title, headers and rows, the first column to the left. */
export function printTable(
  title: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = headers.map((header, column) =>
    Math.max(header.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  console.log(['', title, line(headers), ...rows.map(line)].join('\n'));
}

/** A part of a whole in percent, with both. @example ratio(3, 4) // '75.0% 3/4' */
export function ratio(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}% ${part}/${whole}`;
}
