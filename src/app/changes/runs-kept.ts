import { fold } from '../../engine/values/fold';
import { MS_PER_DAY } from '../../engine/values/iso-day';
import { quarterOf } from '../../insight/deals/calendar';
import type { Workbook } from '../workbook';
import { openKeptColumns, type Placed } from './kept-columns';
import { type KeptRun, packRun, type RunAbout, readAbout } from './kept-run';

/** Runs in all, of whatever definitions and tabs: then the oldest of another one makes room. */
const MOST_RUNS = 24;

/**
 * The runs of a definition and tab that are kept: the last one, the one that it is compared with, and the
 * last one of an earlier quarter.
 */
export interface RunsKept {
  readonly before: Placed | undefined;
  readonly last: Placed | undefined;
  /** Reads one; `undefined` where it can't be read any more. */
  read(run: Placed): KeptRun | undefined;
  /**
   * Keeps a run as the last one, in one write. It takes the place of the last one where that was of the
   * same day, otherwise of the one before, so that a week is not lost by a second try; never that of the
   * last one of an earlier quarter.
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
  return ownRuns(all, of).slice(0, 2);
}

/**
 * The last run of a definition and tab that was written in an earlier quarter than a day.
 *
 * @param day - As it stands beside the scores, such as `2026-06-30 09:00`.
 */
export function lastOfEarlierQuarter(
  all: readonly Placed[],
  of: RunOf,
  day: string,
): Placed | undefined {
  const today = quarterIn(day);
  return ownRuns(all, of).find(({ about }) => quarterIn(about.scoredAt) < today);
}

/** The newest first. */
function ownRuns(all: readonly Placed[], of: RunOf): readonly Placed[] {
  return all
    .filter(isRun)
    .filter(isOf(of))
    .sort((one, other) => other.about.number - one.about.number);
}

/** @example quarterIn('2026-06-30 09:00') // '2026 Q2' */
export function quarterIn(stamp: string): string {
  return quarterOf(Date.parse(stamp.slice(0, 10)) / MS_PER_DAY);
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
      const compared = isSameDay ? (before ?? last) : last;
      const needed = [compared, lastOfEarlierQuarter(all, of, run.scoredAt)];
      const spare = ownRuns(all, of).find((one) => !needed.includes(one));
      write(packed, spare ?? oldestOfOthers(all, of));
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
