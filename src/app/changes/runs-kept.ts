import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { addBehind, type OwnTab, readOwnTab } from '../own-tabs';
import { makeRoom } from '../report/block';
import type { Sheet, Workbook } from '../workbook';
import { type KeptRun, packRun, type RunAbout, readAbout, unpackRun } from './kept-run';
import { words } from './words';

/** Cells of 45,000 characters that a run may take: about 200,000 accounts by 20 fields. */
const MOST_CELLS = 300;

/** A run that stands in a column of the hidden tab, 1-based. */
interface Placed {
  readonly about: RunAbout;
  readonly column: number;
}

/** The runs of a definition and tab that are kept: the last one, and the one that it is compared with. */
export interface RunsKept {
  readonly before: Placed | undefined;
  readonly last: Placed | undefined;
  /** Reads one; `undefined` where it can't be read any more. */
  read(run: Placed): KeptRun | undefined;
  /**
   * Keeps a run as the last one, in one write. It takes the place of the last one where that was of the
   * same day, otherwise of the one before, so that a week is not lost by a second try.
   */
  keep(run: KeptRun): void;
}

/**
 * Opens the hidden tab of kept runs: one read of its first row. It is made with the first run. A tab
 * that was renamed is the same; so is one that came in place of another, under its name.
 *
 * @param workbook - The spreadsheet.
 * @param of - Which runs.
 */
export function openRunsKept(
  workbook: Workbook,
  { name, tab, tabName }: Pick<RunAbout, 'name' | 'tab' | 'tabName'>,
): RunsKept {
  const { sheet, values } = readOwnTab(workbook, 'keptRuns', 1);
  const heads: readonly Cell[] = values[0] ?? [];
  const all = heads.flatMap((cell, at): Placed[] => {
    const about = readAbout(cell);
    return about === undefined ? [] : [{ about, column: at + 1 }];
  });
  const isSameTab = (about: RunAbout) => about.tab === tab || fold(about.tabName) === fold(tabName);
  const [last, before] = all
    .filter(({ about }) => about.name === name && isSameTab(about))
    .sort((one, other) => other.about.number - one.about.number);
  return {
    before,
    last,
    read: ({ column }) => sheet && unpackRun(sheet.column(column)),
    keep: (run) => {
      const packed = packRun(run, (last?.about.number ?? 0) + 1);
      if (packed.length > MOST_CELLS) throw new Error(words.tooLarge(packed.length, MOST_CELLS));
      const { hash } = readAbout(packed[0]) as RunAbout;
      const isSameDay = last?.about.asOf === run.asOf;
      if (isSameDay && last.about.hash === hash) return;
      const taken = before === undefined ? undefined : isSameDay ? last : before;
      const column = taken?.column ?? heads.length + 1;
      if (sheet === undefined) return start(workbook, packed);
      const rows = Math.max(packed.length, 1 + (taken?.about.parts ?? 0));
      const cells = Array.from({ length: rows }, (_, row) => [packed[row] ?? '']);
      makeRoom(sheet, rows);
      if (taken === undefined) makeColumn(sheet, column);
      sheet.write(1, column, cells);
    },
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
