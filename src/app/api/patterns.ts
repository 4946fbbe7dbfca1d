import type { Definition } from '../../definition/definition';
import { fingerprint } from '../../definition/fingerprint';
import type { Answer } from '../../protocol/answer';
import type { RequestOf } from '../../protocol/requests';
import { startDeadline } from '../deadline';
import { readDealTabs } from '../deals/read-deal-tabs';
import { findPatterns } from '../discovery/find-patterns';
import { fitFromDeals } from '../discovery/fit-from-deals';
import { patternsView } from '../discovery/patterns-view';
import { buildView, fitView } from '../discovery/proposal-view';
import { proposeBuild } from '../discovery/propose-build';
import { rejectedPatterns, rejectPattern } from '../discovery/rejected';
import { sameFolds } from '../discovery/same-folds';
import { draftOf } from '../drafts/sent-draft';
import { inCalendar, loadDefinition } from '../load-definition';
import { messages } from '../messages';
import type { Outside } from '../outside';

/** What won deals have that lost ones have not, in the columns that the draft searches; nothing is written. */
export function readPatterns(
  outside: Outside,
  { name, definition: draft }: RequestOf<'patterns'>,
): Answer<'patterns'> {
  const { checkpoint } = startDeadline(
    outside.clock,
    messages.tooLate('Discover patterns', 'columns'),
  );
  const { definition, context, tables, stands } = open(outside, name, sentDraft(draft));
  const found = findPatterns(definition, tables, context, sameFolds(), checkpoint);
  const isRejected = rejectedPatterns(outside.notebook, name);
  return { ok: true, patterns: patternsView(definition, found, isRejected), stands };
}

/** Remembers that a person rejected a pattern, or took that back. */
export function reject(
  { notebook }: Outside,
  { name, isRejected, ...pattern }: RequestOf<'reject'>,
): Answer<'reject'> {
  rejectPattern(notebook, name, pattern, isRejected);
  return { ok: true };
}

/** A definition built from the deals, to review: what a person wrote is taken from the draft there is. */
export function readBuild(
  outside: Outside,
  { name, definition }: RequestOf<'build'>,
): Answer<'build'> {
  const { current, draft, context, stands } = proposeBuild(outside, name, sentDraft(definition));
  return { ok: true, proposal: buildView(current, draft, context), stands };
}

/** The weights of a draft, fitted to the deals, beside those that it has. */
export function readFit(
  outside: Outside,
  { name, definition: draft }: RequestOf<'fit'>,
): Answer<'fit'> {
  const { checkpoint } = startDeadline(outside.clock, messages.tooLate('Fit weights', 'criteria'));
  const { definition, context, tables, stands } = open(outside, name, draftOf(draft));
  const fitted = fitFromDeals(definition, tables, context, sameFolds(), checkpoint);
  return { ok: true, proposal: fitView(definition, fitted), stands };
}

function sentDraft(definition: unknown): Definition | undefined {
  return definition === undefined ? undefined : draftOf(definition);
}

/** The tabs of a definition, saved or draft, and the calendar and fingerprint of the saved one. */
function open({ workbook, clock }: Outside, name: string, draft?: Definition) {
  const loaded = loadDefinition(workbook, name, clock);
  const opened = draft === undefined ? loaded : inCalendar(draft, loaded.calendar, clock, workbook);
  const stands = fingerprint(loaded.definition);
  return { ...opened, ...readDealTabs(workbook, opened), stands };
}
