import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { expectations } from '../messages';
import { type Block, blocksOf, isBlankCell } from './blocks';
import { headOf } from './head';
import { locateColumns } from './locate-columns';
import { misspelled } from './misspelled';
import { COMPUTED, type Outline, outlines } from './outline';
import type { Report } from './problem-log';

/**
 * Where a section stands, from its title to the next one: blank rows end no section. Rows and
 * columns are 0-based; `end` is the row after its last one.
 */
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

/**
 * Finds sections by their titles and columns by their headers, in any order. A title or header
 * that is all but spelled like one that is missing is reported, and taken for it.
 *
 * What stands below a blank row belongs to the section above, except a note (a row with a single
 * cell that alone says nothing there) and a section of somebody's own: a title in capitals, alone
 * in its row, with rows right below it.
 *
 * @param grid the cells of the sheet from A1, or from the title of its first section on
 */
export function locate(grid: readonly (readonly Cell[])[], report: Report): Located {
  const blocks = blocksOf(grid, firstRow(grid));
  const { named, loose } = nameBlocks(grid, splitAtTitles(grid, blocks, report), report);
  const sections = new Map<string, FoundSection>();
  const taken = new Set<Block>();
  for (const outline of outlines) {
    const block = named.get(outline.title);
    if (block === undefined) {
      if (!outline.isOptional)
        report(0, 0, outline.title, expectations.section(outline.title), undefined);
      continue;
    }
    const below = blocksBelow(grid, block, [...named.values()], loose);
    const found = locateSection(grid, [block, ...below], outline, report);
    if (found === undefined) continue;
    sections.set(outline.title, found);
    for (const own of below) if (found.rows.some((row) => isIn(own, row))) taken.add(own);
  }
  return { sections, loose: loose.filter((block) => !taken.has(block)) };
}

/** The row below the mark and the lines above the sections; 0 where the grid begins with a section. */
function firstRow(grid: readonly (readonly Cell[])[]): number {
  if (titleOf.has(firstCell(grid, 0))) return 0;
  const head = headOf(grid);
  if (head === undefined) return 1;
  const below = head.labels + 1;
  return headersBelow(grid, below).some(({ isThere }) => isThere) ? below : below + 1;
}

/** Whether a cell holds the title of one of our sections. @example isSectionTitle('Criteria') // true */
export function isSectionTitle(cell: Cell | undefined): boolean {
  return titleOf.has(fold(text(cell)));
}

/** How many of our titles stand in the first column: a range that holds the sections has several. */
export function countTitles(grid: readonly (readonly Cell[])[]): number {
  return new Set(grid.flatMap((_, row) => titleOf.get(firstCell(grid, row)) ?? [])).size;
}

/** Alone it is what a checkbox leaves of a row that somebody emptied. */
const UNCHECKED = false;

const titles = outlines.map((outline) => outline.title);
const optional = new Set(outlines.flatMap(({ title, isOptional }) => (isOptional ? title : [])));
const titleOf = new Map(titles.map((title) => [fold(title), title]));
const headersOf = new Map(
  outlines.map(({ title, headers }) => [
    title,
    headers.map(({ required, header }) => ({ required, folded: fold(header) })),
  ]),
);
const firstCell = (grid: readonly (readonly Cell[])[], row: number) => fold(text(grid[row]?.[0]));

/**
 * Cuts a block where a title lacks the blank row above it. Alone in its row without its header row
 * below it may be a name that somebody gives to something: that is reported.
 */
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
      const title = titleOf.get(firstCell(grid, row));
      if (title === undefined || atTop.has(title)) continue;
      const isAlone = grid[row]?.slice(1).every(isBlankCell) ?? true;
      const isTitle = isAlone && title === grid[row]?.[0] && !optional.has(title);
      const isFound = isSure(grid, row) && mayBeOurs(grid, row, title);
      if (!isFound && !isTitle) continue;
      if (!isFound) report(row, 0, title, expectations.belowBlankRow, title);
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
  const surely = new Set(blocks.filter((block) => hasHeader(grid, block)).map(titleOfBlock));
  function titleOfBlock({ from }: Block) {
    return titleOf.get(firstCell(grid, from));
  }
  for (const block of blocks) {
    const title = titleOfBlock(block);
    const isItem = surely.has(title) && !hasHeader(grid, block);
    if (title === undefined || isItem || !isOurs(grid, block, title)) unnamed.push(block);
    else if (named.has(title)) {
      report(block.from, 0, title, expectations.sectionOnce(title), grid[block.from]?.[0]);
    } else named.set(title, block);
  }
  const loose = unnamed.filter((block) => {
    const title = misspelled(firstCell(grid, block.from), titles, (name) => named.has(name));
    if (title === undefined || !mayBeOurs(grid, block.from, title)) return true;
    report(block.from, 0, 'Section', expectations.spelled(title), grid[block.from]?.[0]);
    named.set(title, block);
    return false;
  });
  return { named, loose };
}

/**
 * Whether a block with the title of a section that a sheet may do without is that section, not
 * something of somebody's own: it has its headers, or a title that only words stand beside.
 */
function isOurs(grid: readonly (readonly Cell[])[], { from, to }: Block, title: string): boolean {
  const isTitle = grid[from]?.[0] === title && isAlone(grid, from) && to > from + 1;
  return isTitle || mayBeOurs(grid, from, title);
}

function mayBeOurs(grid: readonly (readonly Cell[])[], row: number, title: string): boolean {
  if (!optional.has(title)) return true;
  const isTitle = grid[row]?.[0] === title || isAlone(grid, row);
  return isTitle && countHeaders(grid, row, title) >= FEW;
}

/** Whether a row holds nothing but a title and the words beside it. */
function isAlone(grid: readonly (readonly Cell[])[], row: number): boolean {
  return grid[row]?.slice(2).every(isBlankCell) ?? false;
}

/** Headers that make a row a header row: any other row may hold one of the words. */
const FEW = 2;

function countHeaders(grid: readonly (readonly Cell[])[], row: number, title?: string): number {
  return headersBelow(grid, row, title).filter(({ isThere }) => isThere).length;
}

/** Whether the headers of the section that a block has the title of stand right below it. */
function hasHeader(grid: readonly (readonly Cell[])[], { from }: Block): boolean {
  return countHeaders(grid, from) >= (isAlone(grid, from) ? 1 : FEW);
}

function isSure(grid: readonly (readonly Cell[])[], row: number): boolean {
  const headers = headersBelow(grid, row);
  return headers.length > 0 && headers.every(({ required, isThere }) => isThere || !required);
}

/** The headers of a section, or of the one whose title stands in a row, and which of them stand right below. */
function headersBelow(
  grid: readonly (readonly Cell[])[],
  row: number,
  title = titleOf.get(firstCell(grid, row)),
) {
  const headers = title === undefined ? undefined : headersOf.get(title);
  if (headers === undefined) return [];
  const below = grid.find((cells, at) => at > row && !cells.every(isBlankCell)) ?? [];
  const written = new Set(below.map((cell) => fold(text(cell))));
  return headers.map(({ required, folded }) => ({ required, isThere: written.has(folded) }));
}

/** The blocks between a section's first one and the next of our titles. */
function blocksBelow(
  grid: readonly (readonly Cell[])[],
  section: Block,
  titled: readonly Block[],
  loose: readonly Block[],
): Block[] {
  const next = Math.min(
    ...titled.map(({ from }) => from).filter((from) => from > section.from),
    grid.length,
  );
  return loose.filter(({ from }) => from > section.from && from < next);
}

function isIn({ from, to }: Block, row: number): boolean {
  return row >= from && row < to;
}

function locateSection(
  grid: readonly (readonly Cell[])[],
  blocks: readonly Block[],
  outline: Outline,
  report: Report,
): FoundSection | undefined {
  const [title = 0, header] = blocks.flatMap(rowsOf);
  if (header === undefined) {
    const headers = outline.headers.map((column) => column.header);
    report(title, 0, outline.title, expectations.headerRow(headers), undefined);
    return undefined;
  }
  const columns = locateColumns(grid[header] ?? [], header, outline, report);
  const read = [...columns].filter(([key]) => key !== COMPUTED).map(([, column]) => column);
  const held = (row: number) => read.filter((column) => !isBlankCell(grid[row]?.[column]));
  const top = blocks.findIndex((block) => isIn(block, header));
  const isRow = (row: number, isBelowBlank: boolean) => {
    const cells = held(row);
    const [column, ...more] = cells;
    if (cells.every((at) => grid[row]?.[at] === UNCHECKED)) return false;
    if (column === undefined || !isBelowBlank || more.length > 0) return column !== undefined;
    return column === columns.get(outline.key) && outline.isWhole(grid[row]?.[column] ?? '');
  };
  const rows: number[] = [];
  let end = header + 1;
  for (const block of blocks.slice(top)) {
    const isBelowBlank = !isIn(block, header);
    if (isBelowBlank && hasOwnTitle(grid, block, held)) break;
    const own = rowsOf(block).filter((row) => row > header && isRow(row, isBelowBlank));
    rows.push(...own);
    if (own.length > 0 || !isBelowBlank) end = block.to;
  }
  return { title, header, columns, rows, end };
}

/** A title in capitals, alone in its row, with rows right below it. */
function hasOwnTitle(
  grid: readonly (readonly Cell[])[],
  { from, to }: Block,
  held: (row: number) => readonly number[],
): boolean {
  const title = grid[from]?.[0];
  if (typeof title !== 'string' || to === from + 1 || held(from).some((column) => column > 0)) {
    return false;
  }
  return title === title.toUpperCase() && title !== title.toLowerCase();
}

function rowsOf({ from, to }: Block): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function text(cell: Cell | undefined): string {
  return cell === undefined ? '' : String(cell);
}
