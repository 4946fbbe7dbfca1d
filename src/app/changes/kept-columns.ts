import type { Cell } from '../../engine/model';
import { addBehind, type OwnTab, readOwnTab } from '../own-tabs';
import { makeRoom } from '../report/block';
import type { Sheet, Workbook } from '../workbook';
import {
  headCell,
  type KeptRun,
  type PackedRun,
  type RunAbout,
  readAbout,
  unpackRun,
} from './kept-run';
import { words } from './words';

/** Cells of 45,000 characters that a run may take: about 200,000 accounts by 20 fields. */
const MOST_CELLS = 300;

/** A run that stands in a column of the hidden tab, 1-based. */
export interface Placed {
  readonly about: RunAbout;
  readonly column: number;
}

/** The hidden tab of kept runs, one a column, the first cell of each telling what it is. */
export interface KeptColumns {
  /** All that can be told, from the left. */
  readonly all: readonly Placed[];
  /** Reads one; `undefined` where it can't be read any more. */
  read(run: Placed): KeptRun | undefined;
  /**
   * Writes one, in one write.
   *
   * @param taken - In whose place; a column of its own where none is given.
   */
  write(packed: PackedRun, taken: Placed | undefined): void;
  /** Writes anew what is known of one. */
  describe(run: Placed, about: RunAbout): void;
}

/** Opens the hidden tab: one read of its first row. It is made with its first column. */
export function openKeptColumns(workbook: Workbook): KeptColumns {
  const { sheet, values } = readOwnTab(workbook, 'keptRuns', 1);
  const heads: readonly Cell[] = values[0] ?? [];
  return {
    all: heads.flatMap((cell, at): Placed[] => {
      const about = readAbout(cell);
      return about === undefined ? [] : [{ about, column: at + 1 }];
    }),
    read: ({ column }) => sheet && unpackRun(sheet.column(column)),
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
