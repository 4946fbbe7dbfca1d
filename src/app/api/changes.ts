import type { Answer } from '../../protocol/answer';
import type { RequestOf } from '../../protocol/requests';
import { writeChanges as write } from '../changes/changes-action';
import { changesView, MOST_TOLD } from '../changes/changes-view';
import { readChanges as read } from '../changes/read-changes';
import { words } from '../changes/words';
import { startDeadline } from '../deadline';
import { messages } from '../messages';
import type { Outside } from '../outside';

/** Compares the last two runs of Score accounts that are kept; nothing is written. */
export function readChanges(outside: Outside, { name }: RequestOf<'changes'>): Answer<'changes'> {
  const { checkpoint } = startDeadline(outside.clock, words.tooLate);
  return { ok: true, changes: changesView(read(outside, name, checkpoint, MOST_TOLD).changes) };
}

/** Does what the menu's What changed does: writes the tab `ICP Changes`. */
export function writeChanges(
  outside: Outside,
  { name }: RequestOf<'writeChanges'>,
): Answer<'writeChanges'> {
  const changes = write(outside, name);
  return { ok: true, summary: messages.withRemarks(words.done(changes), changes) };
}
