import type { Definition } from '../../definition/definition';
import { merge } from '../../definition/edit/merge';
import type { ReviewStep } from '../../protocol/review-steps';
import type { ReviewView } from '../../protocol/review-view';
import { lacksReason } from '../../protocol/review-words';
import { openDismissed } from '../health/dismissed';
import { openLooks } from '../looks';
import type { Outside } from '../outside';
import { changesNow } from './kept-changes';
import {
  dropProgress,
  keepProgress,
  type Progress,
  readProgress,
  type StepNote,
  withNote,
} from './progress';
import { openReviewed, type Reviewed, readReview } from './read-review';
import { words } from './words';

/** Begins a review; one that somebody has begun already is gone on with. */
export function beginReview(
  outside: Outside,
  {
    name,
    author,
    isFull,
  }: { readonly name: string; readonly author: string; readonly isFull: boolean },
): ReviewView {
  const { notebook, clock } = outside;
  const opened = openReviewed(outside, name);
  if (readProgress(notebook, name) === undefined) {
    const at = opened.loaded.calendar.stamp(clock.now());
    keepProgress(notebook, name, { at, by: author, isFull, number: 0, steps: [] });
  }
  return readReview(outside, name, opened);
}

/** What a person said in a review, and what they have changed. */
export interface Noted extends StepNote {
  readonly name: string;
  /** When the review was begun, which tells it from another one. */
  readonly begun: string;
  readonly author: string;
  /** The number of the review that they have seen. */
  readonly seen: number;
  /** The version that their draft began from. */
  readonly base: number;
  /** Their draft, where it is another one than before. */
  readonly definition: Definition | undefined;
}

/**
 * Notes what a person said of a step. What a colleague noted meanwhile stays, in steps as in the draft.
 *
 * Rule: what is dismissed has a reason, and what is serious or was left blank is fine only with one.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @throws A message where a reason lacks, that review has ended, or is too large to be kept; nothing is
 *   noted then.
 */
export function noteReview(outside: Outside, noted: Noted): ReviewView {
  const { name, begun, author } = noted;
  const unreasoned = noted.entries.find(lacksReason);
  if (unreasoned !== undefined) throw new Error(words.lacksReason(unreasoned));
  const progress = begunAt(outside, name, begun);
  const opened = openReviewed(outside, name);
  if (ofHealth.includes(noted.step)) dismissInHealth(outside, noted, opened);
  const next = { ...withNote(progress, noted, author), draft: draftAfter(progress, noted, opened) };
  if (!keepProgress(outside.notebook, name, next)) throw new Error(words.tooLarge);
  return readReview(outside, name, opened);
}

/** The review that was begun then. @throws A message where it has ended. */
function begunAt({ notebook }: Outside, name: string, begun: string): Progress {
  const progress = readProgress(notebook, name);
  if (progress?.at !== begun) throw new Error(words.isEnded);
  return progress;
}

/** Discards a review: its decisions and changes. @throws A message where another one has begun since. */
export function dropReview(
  outside: Outside,
  { name, begun }: { readonly name: string; readonly begun: string },
): ReviewView {
  const { notebook } = outside;
  if (readProgress(notebook, name) !== undefined) begunAt(outside, name, begun);
  dropProgress(notebook, name);
  return readReview(outside, name);
}

/** Steps whose findings Health tells as well. */
const ofHealth: readonly ReviewStep[] = ['health', 'drift', 'exclusions'];

/** What is dismissed here is dismissed in Health too, and comes back there where it is decided otherwise. */
function dismissInHealth(
  { workbook, clock }: Outside,
  { name, author: by, entries }: Noted,
  { loaded: { calendar } }: Reviewed,
): void {
  const dismissed = entries.filter(({ decision }) => decision === 'dismissed');
  const others = entries.filter(({ decision }) => decision !== 'dismissed');
  if (entries.length === 0) return;
  const log = openDismissed(workbook, name);
  const at = calendar.stamp(clock.now());
  for (const { id, what, reason, severity } of dismissed) {
    if (log.standing.get(id)?.reason === reason) continue;
    log.append({ id, what, reason, by, at, severity }, openLooks());
  }
  for (const { id } of others) if (log.standing.has(id)) log.restore(id, at, openLooks());
}

function draftAfter(
  { draft: kept, number }: Progress,
  { name, seen, base, definition: mine }: Noted,
  { loaded, past }: Reviewed,
): Progress['draft'] {
  if (mine === undefined) return kept;
  const isUnseen = kept !== undefined && kept.number > seen;
  const theirs = isUnseen ? changesNow(kept, name, loaded.definition, past) : undefined;
  const own = { base, number: number + 1, definition: mine };
  if (theirs === undefined) return own;
  const began = past.versions.find((one) => one.icp === name && one.version === base);
  const before = began?.definition ?? loaded.definition;
  return { ...own, definition: merge(before, mine, theirs.definition).definition };
}
