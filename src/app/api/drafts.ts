import { fingerprint } from '../../definition/fingerprint';
import { parseSaved } from '../../definition/lift';
import type { Answer, OfferedDraft } from '../../protocol/answer';
import type { RequestOf } from '../../protocol/requests';
import { keptAuthor } from '../author';
import { calendar } from '../calendar';
import { BrokenDefinition } from '../definition-errors';
import { dropDraft, keepDraft, readDraft } from '../drafts/draft-store';
import { draftOf } from '../drafts/sent-draft';
import { loadDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { openHistory } from '../versions/history-sheet';
import { words } from './words';

/** Keeps the draft of the one who asks until it is saved or discarded. */
export function keep(outside: Outside, request: RequestOf<'keepDraft'>): Answer<'keepDraft'> {
  const { name, base } = request;
  const definition = draftOf(request.definition);
  const saved = savedBeside(outside, name);
  const draft = { base, at: saved.calendar.stamp(outside.clock.now()), definition };
  if (keepDraft(outside.ownNotes, keyOf(outside, name), draft)) {
    return { ok: true, stands: saved.stands };
  }
  return { ok: false, error: words.draftTooLong };
}

/** A draft outlives a sheet that somebody broke meanwhile; such a one has no fingerprint. */
function savedBeside({ workbook, clock }: Outside, name: string) {
  try {
    const { definition, calendar } = loadDefinition(workbook, name, clock);
    return { calendar, stands: fingerprint(definition) };
  } catch (error) {
    if (!(error instanceof BrokenDefinition)) throw error;
    return { calendar: calendar(() => workbook.timeZone()), stands: '' };
  }
}

/** What was kept of the one who asks: their name, and a draft of this definition. */
export function readKept(outside: Outside, { name }: RequestOf<'keptDraft'>): Answer<'keptDraft'> {
  const draft = offeredDraft(outside, name);
  return { ok: true, author: keptAuthor(outside), ...(draft && { draft }) };
}

/** The draft that is kept, with what it began from where the history knows it. */
function offeredDraft(outside: Outside, name: string): OfferedDraft | undefined {
  const kept = readDraft(outside.ownNotes, keyOf(outside, name));
  if (kept === undefined) return undefined;
  const decoded = parseSaved(kept.definition);
  if (!('definition' in decoded)) return undefined;
  const { calendar } = loadDefinition(outside.workbook, name, outside.clock);
  const { versions } = openHistory(outside.workbook, calendar);
  const began = versions.find((one) => one.icp === name && one.version === kept.base);
  const draft = { ...kept, definition: decoded.definition };
  return began === undefined ? draft : { ...draft, began: began.definition };
}

/** Forgets it. */
export function drop(outside: Outside, { name }: RequestOf<'dropDraft'>): Answer<'dropDraft'> {
  forgetDraft(outside, name);
  return { ok: true };
}

/** Forgets the draft that one who asks has of a definition. */
export function forgetDraft(outside: Outside, name: string): void {
  dropDraft(outside.ownNotes, keyOf(outside, name));
}

function keyOf({ workbook }: Outside, name: string): string {
  return `ICP draft ${workbook.id()} ${name}`;
}
