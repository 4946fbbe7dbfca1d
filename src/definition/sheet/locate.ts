import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { expectations } from '../messages';
import { nearest } from '../near-miss';
import { type Block, blocksOf, isBlankCell } from './blocks';
import { everySection, SETTING_HEADERS, SETTINGS_TITLE } from './layout';

/** Reports a problem of the cell at a 0-based row and column. */
export type Report = (
  row: number,
  column: number,
  what: string,
  expected: string,
  received: unknown,
) => void;

/** Where a section stands. Rows and columns are 0-based; `end` is the blank row after it. */
export interface FoundSection {
  readonly title: number;
  readonly header: number;
  /** Column of each owned header, by its key; absent ones are not in it. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows with anything in a column that is read. */
  readonly rows: readonly number[];
  readonly end: number;
}

/** Where everything of a config sheet stands. */
export interface Located {
  readonly sections: ReadonlyMap<string, FoundSection>;
  /** Rows that belong to no section that we know. */
  readonly loose: readonly Block[];
}

/** Key under which a found section keeps its column of formulas. */
export const COMPUTED = '=';

interface Header {
  readonly key: string;
  readonly header: string;
  readonly required: boolean;
}

interface Outline {
  readonly title: string;
  readonly headers: readonly Header[];
  readonly computed?: string;
}

const outlines: readonly Outline[] = [
  {
    title: SETTINGS_TITLE,
    headers: [
      { key: 'label', header: SETTING_HEADERS.label, required: true },
      { key: 'value', header: SETTING_HEADERS.value, required: true },
    ],
  },
  ...everySection.map((section) => ({
    title: section.title,
    headers: Object.entries(section.columns).map(([key, column]) => ({ key, ...column })),
    ...(section.computed && { computed: section.computed.header }),
  })),
];

/**
 * Finds sections by their titles and columns by their headers, in any order. A title or header
 * that is all but spelled like one that is missing is reported, and taken for it.
 *
 * @param grid the cells of the sheet from A1
 */
export function locate(grid: readonly (readonly Cell[])[], report: Report): Located {
  const { named, loose } = nameBlocks(grid, splitAtTitles(grid, blocksOf(grid, 1), report), report);
  const sections = new Map<string, FoundSection>();
  for (const outline of outlines) {
    const block = named.get(outline.title);
    const found = block && locateSection(grid, block, outline, report);
    if (found) sections.set(outline.title, found);
    if (!block) {
      report(0, 0, outline.title, expectations.section(outline.title), undefined);
    }
  }
  return { sections, loose };
}

const titles = outlines.map((outline) => outline.title);
const titleOf = new Map(titles.map((title) => [fold(title), title]));
const firstCell = (grid: readonly (readonly Cell[])[], row: number) => fold(text(grid[row]?.[0]));

/** Cuts a block where a title, alone in its row, lacks the blank row above it. */
function splitAtTitles(
  grid: readonly (readonly Cell[])[],
  blocks: readonly Block[],
  report: Report,
): Block[] {
  const atTop = new Set(blocks.map((block) => titleOf.get(firstCell(grid, block.from))));
  return blocks.flatMap((block) => {
    const parts: Block[] = [];
    let from = block.from;
    for (let row = from + 1; row < block.to; row++) {
      const title = titles.find((known) => known === grid[row]?.[0] && !atTop.has(known));
      if (!title || !grid[row]?.slice(1).every(isBlankCell)) continue;
      report(row, 0, title, expectations.belowBlankRow, title);
      parts.push({ from, to: row });
      from = row;
    }
    return [...parts, { from, to: block.to }];
  });
}

/** Gives each block the title it starts with; the others are loose. */
function nameBlocks(
  grid: readonly (readonly Cell[])[],
  blocks: readonly Block[],
  report: Report,
): { named: Map<string, Block>; loose: Block[] } {
  const named = new Map<string, Block>();
  const unnamed: Block[] = [];
  for (const block of blocks) {
    const title = titleOf.get(firstCell(grid, block.from));
    if (title === undefined) unnamed.push(block);
    else if (named.has(title)) {
      report(block.from, 0, title, expectations.sectionOnce(title), grid[block.from]?.[0]);
    } else named.set(title, block);
  }
  const loose = unnamed.filter((block) => {
    const title = misspelled(firstCell(grid, block.from), titles, (name) => named.has(name));
    if (title === undefined) return true;
    report(block.from, 0, 'Section', expectations.spelled(title), grid[block.from]?.[0]);
    named.set(title, block);
    return false;
  });
  return { named, loose };
}

function locateSection(
  grid: readonly (readonly Cell[])[],
  block: Block,
  outline: Outline,
  report: Report,
): FoundSection | undefined {
  const header = block.from + 1;
  if (header >= block.to) {
    const headers = outline.headers.map((column) => column.header);
    report(block.from, 0, outline.title, expectations.headerRow(headers), undefined);
    return undefined;
  }
  const columns = locateColumns(grid[header] ?? [], header, outline, report);
  const read = [...columns].filter(([key]) => key !== COMPUTED).map(([, column]) => column);
  const rows: number[] = [];
  for (let row = header + 1; row < block.to; row++) {
    if (read.some((column) => !isBlankCell(grid[row]?.[column]))) rows.push(row);
  }
  return { title: block.from, header, columns, rows, end: block.to };
}

function locateColumns(
  cells: readonly Cell[],
  row: number,
  outline: Outline,
  report: Report,
): Map<string, number> {
  const columns = new Map<string, number>();
  const keyOf = new Map(outline.headers.map(({ key, header }) => [fold(header), key]));
  if (outline.computed) keyOf.set(fold(outline.computed), COMPUTED);
  const unknown: number[] = [];
  cells.forEach((cell, column) => {
    if (isBlankCell(cell)) return;
    const key = keyOf.get(fold(text(cell)));
    if (key === undefined) unknown.push(column);
    else if (columns.has(key)) {
      report(row, column, text(cell), expectations.columnOnce(outline.title), cell);
    } else columns.set(key, column);
  });
  adoptMisspelled(cells, row, unknown, outline, columns, report);
  for (const { key, header, required } of outline.headers) {
    if (!required || columns.has(key)) continue;
    report(row, 0, header, expectations.column(outline.title), undefined);
  }
  return columns;
}

function adoptMisspelled(
  cells: readonly Cell[],
  row: number,
  unknown: readonly number[],
  outline: Outline,
  columns: Map<string, number>,
  report: Report,
): void {
  const headers = outline.headers.map(({ header }) => header);
  const keyOf = new Map(outline.headers.map(({ key, header }) => [header, key]));
  for (const column of unknown) {
    const isTaken = (header: string) => columns.has(keyOf.get(header) ?? '');
    const header = misspelled(fold(text(cells[column])), headers, isTaken);
    if (header === undefined) continue;
    report(row, column, 'Column', expectations.spelled(header), cells[column]);
    columns.set(keyOf.get(header) ?? '', column);
  }
}

/** The one of the names that are not taken that was probably meant. */
export function misspelled(
  written: string,
  names: readonly string[],
  isTaken: (name: string) => boolean,
): string | undefined {
  const free = names.filter((name) => !isTaken(name));
  if (free.length === 0) return undefined;
  const folded = nearest(written, free.map(fold));
  return free.find((name) => fold(name) === folded);
}

function text(cell: Cell | undefined): string {
  return cell === undefined ? '' : String(cell);
}
