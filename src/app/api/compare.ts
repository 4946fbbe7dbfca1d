import type { Answer } from '../../protocol/answer';
import type { RequestOf, SideRequest } from '../../protocol/requests';
import { writeComparison as write } from '../compare/compare-sheet';
import { type AskedComparison, type AskedSide, compareSides } from '../compare/compare-sides';
import { compareView } from '../compare/compare-view';
import { words } from '../compare/words';
import { startDeadline } from '../deadline';
import { draftOf } from '../drafts/sent-draft';
import { messages } from '../messages';
import type { Outside } from '../outside';

/** Sets two definitions side by side; nothing is written. */
export function readComparison(outside: Outside, request: RequestOf<'compare'>): Answer<'compare'> {
  const deadline = startDeadline(outside.clock, messages.tooLate('Compare', 'criteria'));
  const { comparison } = compareSides(outside, askedBy(request), deadline);
  return { ok: true, comparison: compareView(comparison) };
}

/** Does what the menu's Compare… does: writes the tab `ICP Compare`. */
export function writeComparison(
  outside: Outside,
  request: RequestOf<'writeComparison'>,
): Answer<'writeComparison'> {
  const compared = write(outside, askedBy(request));
  return { ok: true, summary: messages.withRemarks(words.compared(compared), compared) };
}

/** Draft, saved and versions are of the definition that is open. */
function askedBy({
  name,
  before,
  after,
}: RequestOf<'compare' | 'writeComparison'>): AskedComparison {
  return { name, before: askedSide(name, before), after: askedSide(name, after) };
}

/** A side as the use cases take it. @throws Where a draft is no definition. */
export function askedSide(name: string, side: SideRequest): AskedSide {
  if (side.kind === 'definition') return { kind: 'saved', name: side.name };
  if (side.kind === 'draft') return { ...side, name, definition: draftOf(side.definition) };
  return { ...side, name };
}
