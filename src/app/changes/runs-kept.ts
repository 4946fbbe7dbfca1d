import { fold } from '../../engine/values/fold';
import type { Workbook } from '../workbook';
import { openKeptColumns, type Placed } from './kept-columns';
import { type KeptRun, packRun, type RunAbout, readAbout } from './kept-run';

/** Runs in all, of whatever definitions and tabs: then the oldest of another one makes room. */
const MOST_RUNS = 24;

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

/** What tells whose a run is. */
export type RunOf = Pick<RunAbout, 'name' | 'tab' | 'tabName'>;

/** A tab that was renamed is the same; so is one that came in place of another, under its name. */
export function isOf(of: RunOf): (run: Placed) => boolean {
  return ({ about }) =>
    about.name === of.name && (about.tab === of.tab || fold(about.tabName) === fold(of.tabName));
}

/** The last run of a definition and tab, and the one before it. */
export function lastTwo(all: readonly Placed[], of: RunOf): readonly Placed[] {
  return all
    .filter(isRun)
    .filter(isOf(of))
    .sort((one, other) => other.about.number - one.about.number)
    .slice(0, 2);
}

/** Whether Score accounts wrote it; others are what a list was made of. */
export function isRun({ about }: Placed): boolean {
  return about.lists === undefined;
}

/**
 * Opens the kept runs of a definition and tab.
 *
 * @param workbook - The spreadsheet.
 * @param of - Whose they are.
 */
export function openRunsKept(workbook: Workbook, of: RunOf): RunsKept {
  const { all, read, write } = openKeptColumns(workbook);
  const [last, before] = lastTwo(all, of);
  return {
    before,
    last,
    read,
    keep: (run) => {
      const packed = packRun(run, (last?.about.number ?? 0) + 1);
      const { hash } = readAbout(packed[0]) as RunAbout;
      const isSameDay = last?.about.asOf === run.asOf;
      if (isSameDay && last.about.hash === hash) return;
      const own = before === undefined ? undefined : isSameDay ? last : before;
      write(packed, own ?? oldestOfOthers(all, of));
    },
  };
}

/** `undefined` while there is room. */
function oldestOfOthers(all: readonly Placed[], of: RunOf): Placed | undefined {
  const runs = all.filter(isRun);
  if (runs.length < MOST_RUNS) return undefined;
  const isOwn = isOf(of);
  const age = ({ about }: Placed) => about.scoredAt;
  return runs
    .filter((run) => !isOwn(run))
    .sort((one, other) => (age(one) < age(other) ? -1 : 1))[0];
}
