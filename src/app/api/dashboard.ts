import type { Answer } from '../../protocol/answer';
import type { RequestOf } from '../../protocol/requests';
import { writeDashboard as write } from '../dashboard/dashboard-action';
import { words } from '../dashboard/words';
import { messages } from '../messages';
import type { Outside } from '../outside';

/** Does what the menu's Dashboard does: writes the tab `ICP Dashboard`. */
export function writeDashboard(
  outside: Outside,
  { name }: RequestOf<'writeDashboard'>,
): Answer<'writeDashboard'> {
  return { ok: true, summary: messages.withRemarks(words.done, write(outside, name)) };
}
