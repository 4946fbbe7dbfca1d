import type { Cell } from '../../engine/model';
import { addBehind, type OwnTab, readOwnTab } from '../own-tabs';
import { makeRoom } from '../report/block';
import type { Sheet, Workbook } from '../workbook';
import { type KeptRun, type RunAbout, readAbout, unpackRun } from './kept-run';
import { headCell, type Sealed } from './kept-text';
import { words } from './words';

/** Cells of 45,000 characters that a column may take: about 200,000 accounts by 20 fields. */
const MOST_CELLS = 300;

/** What stands in a column of the hidden tab, 1-based. */
export interface PlacedIn<A extends Sealed> {
  readonly about: A;
  readonly column: number;
}

/** The hidden tab of what is kept, one a column, the first cell of each telling what it is. */
export interface KeptTab<A extends Sealed> {
  /** All that can be told of a kind, from the left. */
  readonly all: readonly PlacedIn<A>[];
  /** The cells of one, from the top. */
  cells(placed: PlacedIn<A>): readonly Cell[];
  /**
   * Writes one, in one write.
   *
   * @param taken - In whose place; a column of its own where none is given.
   */
  write(packed: readonly string[], taken: PlacedIn<A> | undefined): void;
  /** Writes anew what is known of one. */
  describe(placed: PlacedIn<A>, about: A): void;
}

/**
 * Opens the hidden tab for things of one kind: one read of its first row. It is made with its first
 * column.
 *
 * @param aboutOf - What the first cell of a column says; `undefined` where it is of another kind.
 */
export function openKeptTab<A extends Sealed>(
  workbook: Workbook,
  aboutOf: (cell: Cell) => A | undefined,
): KeptTab<A> {
  const { sheet, values } = readOwnTab(workbook, 'keptRuns', 1);
  const heads: readonly Cell[] = values[0] ?? [];
  return {
    all: heads.flatMap((cell, at): PlacedIn<A>[] => {
      const about = aboutOf(cell);
      return about === undefined ? [] : [{ about, column: at + 1 }];
    }),
    cells: ({ column }) => sheet?.column(column) ?? [],
    write: (packed, taken) => {
      if (packed.length > MOST_CELLS) throw new Error(words.tooLarge(packed.length, MOST_CELLS));
      if (sheet === undefined) return start(workbook, packed);
      const column = taken?.column ?? heads.length + 1;
      const rows = Math.max(packed.length, 1 + (taken?.about.parts ?? 0));
      const cells = Array.from({ length: rows }, (_, row) => [packed[row] ?? '']);
      makeRoom(sheet, rows);
      if (taken === undefined) makeColumn(sheet, column);
      sheet.write(1, column, cells);
    },
    describe: ({ column }, about) => sheet?.write(1, column, [[headCell(about)]]),
  };
}

/** A run that stands in a column of the hidden tab. */
export type Placed = PlacedIn<RunAbout>;

/** The runs in the hidden tab. */
export interface KeptColumns extends KeptTab<RunAbout> {
  /** Reads one; `undefined` where it can't be read any more. */
  read(run: Placed): KeptRun | undefined;
}

/** Opens the hidden tab for the runs that are kept. */
export function openKeptColumns(workbook: Workbook): KeptColumns {
  const tab = openKeptTab(workbook, readAbout);
  return { ...tab, read: (run) => unpackRun(tab.cells(run)) };
}

/** The tab comes in hidden, behind the one in front. */
function start(workbook: Workbook, packed: readonly string[]): void {
  const cells = packed.map((cell) => [cell]);
  addBehind(workbook, 'keptRuns' satisfies OwnTab, (sheet) => {
    sheet.decorate({ isHidden: true });
    makeRoom(sheet, cells.length);
    sheet.write(1, 1, cells);
  });
}

function makeColumn(sheet: Sheet, column: number): void {
  const there = sheet.maxColumns();
  if (there < column) sheet.insertColumns(there, column - there);
}
