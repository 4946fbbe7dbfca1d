import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { expectations } from '../messages';
import { type Block, blocksOf, isBlankCell } from './blocks';
import { locateColumns } from './locate-columns';
import { misspelled } from './misspelled';
import { COMPUTED, type Outline, outlines } from './outline';
import type { Report } from './problem-log';

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

function text(cell: Cell | undefined): string {
  return cell === undefined ? '' : String(cell);
}
