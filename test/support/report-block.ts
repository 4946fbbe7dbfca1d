type Rows = readonly (readonly string[])[];

/** A part of a report: what stands below its title, up to a blank row. */
export interface ReportBlock {
  readonly headers: readonly string[];
  readonly lines: readonly (readonly string[])[];
  /** What stands in a line under a header; `undefined` where there is no such line or header. */
  readonly cell: (line: string, header: string) => string | undefined;
}

/** Finds a part of a report by how its title begins; an empty one where it has none. */
export function reportBlock(rows: Rows, title: string): ReportBlock {
  const from = rows.findIndex(([first]) => first?.startsWith(title));
  const below = from < 0 ? [] : rows.slice(from + 1);
  const to = below.findIndex((row) => row.every((cell) => cell === ''));
  const [headers = [], ...lines] = below.slice(0, to < 0 ? undefined : to);
  const lineOf = (name: string) => lines.find(([first]) => first === name);
  const cell = (line: string, header: string) => lineOf(line)?.[headers.indexOf(header)];
  return { headers, lines, cell };
}
