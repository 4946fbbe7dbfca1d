import type { Area, Sheet, Written } from '../workbook';

/** Number formats of the report; `@` keeps every text that we echo a text. */
export const formats = {
  text: '@',
  percent: '0.0%',
  wholePercent: '0 %',
  decimal: '0.00',
  score: '0.0',
  count: '#,##0',
  day: 'yyyy-mm-dd',
  formula: 'General',
} as const;

/** A column of a block: its header and how its cells are shown. */
export type Column = readonly [header: string, format: keyof typeof formats];

/** A part of a report: a title, headers and rows. */
export interface Block {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (Written | undefined)[])[];
  /** How the numbers of single rows are shown where their columns' formats do not fit, by index. */
  readonly rowFormats?: ReadonlyMap<number, keyof typeof formats>;
  /** A line below the rows. */
  readonly note?: string;
}

/** Blocks as one rectangle, ready to be written in one call. */
export interface Layout {
  readonly cells: readonly (readonly Written[])[];
  readonly formats: readonly (readonly string[])[];
  readonly titles: readonly Area[];
  readonly headers: readonly Area[];
  /** The headers and rows of each block, in their order. */
  readonly areas: readonly Area[];
}

/**
 * Stacks blocks, each followed by a blank row.
 *
 * @param blocks - From the top down.
 * @returns Cells from A1, all rows equally wide; numbers that are none are blank.
 */
export function layOut(blocks: readonly Block[]): Layout {
  const width = Math.max(...blocks.map(({ columns }) => columns.length));
  const cells: Written[][] = [];
  const formatRows: string[][] = [];
  const [titles, headers, areas]: Area[][] = [[], [], []];
  const add = (row: readonly (Written | undefined)[], kinds: readonly string[]) => {
    cells.push(Array.from({ length: width }, (_, column) => shown(row[column])));
    formatRows.push(Array.from({ length: width }, (_, column) => kinds[column] ?? formats.text));
  };
  for (const { title, columns, rows, rowFormats, note } of blocks) {
    const kinds = columns.map(([, format]) => formats[format]);
    titles?.push({ row: cells.length + 1, column: 1, rows: 1, columns: 1 });
    add([title], []);
    const top = { row: cells.length + 1, column: 1, columns: columns.length };
    headers?.push({ ...top, rows: 1 });
    areas?.push({ ...top, rows: rows.length + 1 });
    add(
      columns.map(([header]) => header),
      [],
    );
    rows.forEach((row, index) => {
      const own = rowFormats?.get(index);
      add(row, own === undefined ? kinds : row.map((cell) => formatOf(cell, formats[own])));
    });
    if (note !== undefined) add([note], []);
    add([], []);
  }
  return {
    cells,
    formats: formatRows,
    titles: titles ?? [],
    headers: headers ?? [],
    areas: areas ?? [],
  };
}

/** Adds the rows that a tab lacks. */
export function makeRoom(sheet: Sheet, rows: number): void {
  const there = sheet.maxRows();
  if (there < rows) sheet.insertRows(there, rows - there);
}

function formatOf(cell: Written | undefined, format: string): string {
  return typeof cell === 'number' ? format : formats.text;
}

function shown(cell: Written | undefined): Written {
  return cell === undefined || (typeof cell === 'number' && !Number.isFinite(cell)) ? '' : cell;
}
