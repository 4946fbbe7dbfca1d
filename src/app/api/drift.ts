import type { Answer } from '../../protocol/answer';
import type { RequestOf } from '../../protocol/requests';
import { type ToldDrift, tellDrift, writeDrift as write } from '../drift/drift-action';
import { words } from '../drift/words';
import { messages } from '../messages';
import type { Outside } from '../outside';

/** Whether the definition is still true; where no baseline is kept, today's accounts are taken as one. */
export function readDrift(outside: Outside, { name }: RequestOf<'drift'>): Answer<'drift'> {
  return answerOf(tellDrift(outside, name));
}

/** Takes today's accounts as what Drift compares with, and tells it anew. */
export function takeBaseline(
  outside: Outside,
  { name }: RequestOf<'takeBaseline'>,
): Answer<'takeBaseline'> {
  return answerOf(tellDrift(outside, name, 'anew'));
}

/** Does what the menu's Drift does: writes the tab `ICP Drift`. */
export function writeDrift(
  outside: Outside,
  { name }: RequestOf<'writeDrift'>,
): Answer<'writeDrift'> {
  const written = write(outside, name);
  return { ok: true, summary: messages.withRemarks(words.done(written.view), written) };
}

function answerOf(told: ToldDrift) {
  const taken = told.taken === undefined ? '' : words.taken(told.taken);
  return { ok: true as const, drift: told.view, summary: messages.withRemarks(taken, told).trim() };
}
