import type { Answer } from '../../protocol/answer';
import type { RequestOf } from '../../protocol/requests';
import { messages } from '../messages';
import { writeOnePage as write } from '../one-page/one-page-action';
import { words } from '../one-page/words';
import type { Outside } from '../outside';

/** Does what the menu's One page does: writes the tab `ICP One Page`. */
export function writeOnePage(
  outside: Outside,
  { name }: RequestOf<'writeOnePage'>,
): Answer<'writeOnePage'> {
  const written = write(outside, name);
  const summary = messages.withRemarks(words.written(written), written);
  return { ok: true, summary, links: written.links };
}
