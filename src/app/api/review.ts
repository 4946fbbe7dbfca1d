import type { Answer } from '../../protocol/answer';
import type { RequestOf } from '../../protocol/requests';
import { keepAuthor } from '../author';
import { draftOf } from '../drafts/sent-draft';
import { messages } from '../messages';
import type { Outside } from '../outside';
import { quietly } from '../quietly';
import { finishReview as finish } from '../review/finish-review';
import {
  beginReview as begin,
  dropReview as drop,
  noteReview as note,
} from '../review/note-review';
import { readReview as read } from '../review/read-review';
import { keepBacktestStep, readReviewStep } from '../review/read-step';
import { words } from '../review/words';
import { forgetDraft } from './drafts';
import { readState, stateOf } from './state';

/** Where the review of a definition stands; nothing is written. */
export function readReview(outside: Outside, { name }: RequestOf<'review'>): Answer<'review'> {
  return { ok: true, review: read(outside, name) };
}

/** What a step of it finds of a definition, saved or draft; nothing is written. */
export function readStep(
  outside: Outside,
  { name, step, definition: draft }: RequestOf<'reviewStep'>,
): Answer<'reviewStep'> {
  const definition = draft === undefined ? undefined : draftOf(draft);
  const { view, stands } = readReviewStep(outside, name, step, definition);
  return { ok: true, step: view, stands };
}

/** What the backtest says of the saved definition; its run is kept. */
export function reviewBacktest(
  outside: Outside,
  { name }: RequestOf<'reviewBacktest'>,
): Answer<'reviewBacktest'> {
  const { view, remarks, stands } = keepBacktestStep(outside, name);
  return { ok: true, step: view, remarks, stands };
}

export function beginReview(
  outside: Outside,
  request: RequestOf<'beginReview'>,
): Answer<'beginReview'> {
  return { ok: true, review: begin(outside, request) };
}

/** Notes what was said of a step. */
export function noteReview(
  outside: Outside,
  { definition: sent, ...noted }: RequestOf<'noteReview'>,
): Answer<'noteReview'> {
  const definition = sent === undefined ? undefined : draftOf(sent);
  return { ok: true, review: note(outside, { ...noted, definition }) };
}

export function dropReview(
  outside: Outside,
  request: RequestOf<'dropReview'>,
): Answer<'dropReview'> {
  return { ok: true, review: drop(outside, request) };
}

/** Saves the version that ends the review and writes its report, or shows what somebody else saved. */
export function finishReview(
  outside: Outside,
  request: RequestOf<'finishReview'>,
): Answer<'finishReview'> {
  const { name, author } = request;
  const definition = draftOf(request.definition);
  const done = finish(outside, { ...request, definition });
  if (done.kind === 'conflict') {
    return { ok: false, conflict: { ...done.changes, current: readState(outside, name) } };
  }
  quietly(() => forgetDraft(outside, name));
  quietly(() => keepAuthor(outside, author));
  const { version, loaded, past } = done.saved;
  const summary = messages.withRemarks(words.done(version, done.next), done);
  return { ok: true, state: stateOf(outside, name, loaded, version, past), summary };
}
