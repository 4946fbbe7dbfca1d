import type { Settings } from '../../definition/definition';
import type { Past, Version } from '../../definition/history';
import type { BegunReview, ReviewView } from '../../protocol/review-view';
import { stampDay } from '../health/last-backtest';
import { type LoadedDefinition, loadDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { presentVersion } from '../versions/current-version';
import { openHistory } from '../versions/history-sheet';
import type { Workbook } from '../workbook';
import { isFullDue, nextReview } from './due';
import { endsIn } from './ending';
import { changesNow } from './kept-changes';
import { type Progress, readProgress } from './progress';
import { reviewNote, words } from './words';

/** A definition that is reviewed, with its past. */
export interface Reviewed {
  readonly loaded: LoadedDefinition;
  readonly past: Pick<Past, 'versions'>;
  /** Day number. */
  readonly today: number;
}

/** Reads a definition and its versions. @throws All problems of a broken definition. */
export function openReviewed({ workbook, clock }: Outside, name: string): Reviewed {
  const loaded = loadDefinition(workbook, name, clock);
  const past = openHistory(workbook, loaded.calendar);
  return { loaded, past, today: loaded.calendar.today(clock.now()) };
}

/**
 * Where the review of a definition stands: when the last one was, whether one was begun, by whomever, and
 * how far it is.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 */
export function readReview(outside: Outside, name: string, opened?: Reviewed): ReviewView {
  const { loaded, past, today } = opened ?? openReviewed(outside, name);
  const { settings } = loaded.definition;
  const own = past.versions.filter(({ icp }) => icp === name);
  const full = own.filter(({ note }) => reviewNote(note) === 'full review');
  const made = dayOf(own[0]);
  const progress = readProgress(outside.notebook, name);
  const begun = progress && begunReview(outside, progress, name, loaded, past);
  return {
    about: [...aboutOf(loaded, own, made, today), ...(begun?.remarks ?? [])],
    noDeals: noDealsIn(outside.workbook, settings),
    isFullDue: isFullDue(today, dayOf(full[full.length - 1]) ?? made, settings),
    next: nextReview(today, settings),
    ...(begun && { begun: begun.review }),
  };
}

/** Which steps are left out as there is no tab of deals, in a sentence; `''` where there is one. */
export function noDealsIn(
  workbook: Pick<Workbook, 'sheet'>,
  { dealsSheet }: Pick<Settings, 'dealsSheet'>,
): string {
  return workbook.sheet(dealsSheet) === undefined ? words.noDealsTab(dealsSheet) : '';
}

function aboutOf(
  { definition: { settings } }: LoadedDefinition,
  own: readonly Version[],
  made: number | undefined,
  today: number,
): string[] {
  const { lastReviewed, nextReview: planned } = settings;
  const due = planned ?? dueAfter(lastReviewed ?? made, settings);
  const told = due === undefined ? [] : [words.due(due, today)];
  if (lastReviewed === undefined) return [words.never, ...told];
  if (lastReviewed > today) return [words.ahead(lastReviewed)];
  const by = own.find((one) => reviewNote(one.note) && dayOf(one) === lastReviewed)?.by ?? '';
  return [words.last(lastReviewed, by), ...told];
}

function dueAfter(day: number | undefined, settings: { readonly reviewEvery: number }) {
  return day === undefined ? undefined : nextReview(day, settings);
}

function begunReview(
  outside: Outside,
  progress: Progress,
  name: string,
  loaded: LoadedDefinition,
  past: Pick<Past, 'versions'>,
) {
  const { at, by, isFull, number, steps, draft: kept, ending } = progress;
  const isSaved =
    ending !== undefined && endsIn(ending, loaded, presentVersion(outside, name, loaded));
  const draft = isSaved ? undefined : kept && changesNow(kept, name, loaded.definition, past);
  const review: BegunReview = {
    ...{ at, by, isFull, number, steps, isSaved },
    ...(draft && { draft: draft.definition }),
  };
  return { review, remarks: draft?.isWhole && kept ? [words.keptWhole(kept.base)] : [] };
}

/** The day on which a version was saved. */
function dayOf(version: Version | undefined): number | undefined {
  const day = stampDay(version?.savedAt ?? '');
  return Number.isNaN(day) ? undefined : day;
}
