import type { Answer } from '../../protocol/answer';
import type { RequestOf } from '../../protocol/requests';
import { writeChanges as write } from '../changes/changes-action';
import { changesView, MOST_TOLD } from '../changes/changes-view';
import { readChanges as read } from '../changes/read-changes';
import { words } from '../changes/words';
import { startDeadline } from '../deadline';
import { messages } from '../messages';
import type { Outside } from '../outside';

/** Compares the last run of Score accounts that is kept with an earlier one, or with a list; nothing is written. */
export function readChanges(
  outside: Outside,
  { name, since }: RequestOf<'changes'>,
): Answer<'changes'> {
  const { checkpoint } = startDeadline(outside.clock, words.tooLate);
  const { changes, chosen, all } = read(outside, name, checkpoint, MOST_TOLD, since);
  const choices = all.map(({ id, says }) => ({ id, says }));
  return { ok: true, changes: changesView(changes), since: chosen.id, choices };
}

/** Does what the menu's What changed does: writes the tab `ICP Changes`. */
export function writeChanges(
  outside: Outside,
  { name, since }: RequestOf<'writeChanges'>,
): Answer<'writeChanges'> {
  const changes = write(outside, name, since);
  return { ok: true, summary: messages.withRemarks(words.done(changes), changes) };
}
