import type { Definition } from '../../definition/definition';
import type { Answer } from '../../protocol/answer';
import type { SaveRequest } from '../../protocol/requests';
import { refuseOwnFields } from '../accounts/own-fields';
import { keepAuthor } from '../author';
import { draftOf } from '../drafts/sent-draft';
import type { Outside } from '../outside';
import { quietly } from '../quietly';
import { saveVersion } from '../versions/save-version';
import { forgetDraft } from './drafts';
import { readState, stateOf } from './state';

/** Saves the sidebar's draft as a new version, or shows what somebody else saved in between. */
export function save(outside: Outside, request: SaveRequest): Answer<'save'> {
  const answer = saveDefinition(outside, request, draftOf(request.definition));
  if (answer.ok) {
    quietly(() => forgetDraft(outside, request.name));
    quietly(() => keepAuthor(outside, request.author));
  }
  return answer;
}

/** Saves a definition; `base` is the version that it started from. */
export function saveDefinition(
  outside: Outside,
  request: Omit<SaveRequest, 'action' | 'definition'>,
  definition: Definition,
): Answer<'save'> {
  const { name } = request;
  refuseOwnFields(outside.workbook, definition);
  const saved = saveVersion(outside, { ...request, definition });
  if (saved.kind === 'conflict') {
    return { ok: false, conflict: { ...saved.changes, current: readState(outside, name) } };
  }
  const { loaded, version, past } = saved;
  return { ok: true, state: stateOf(outside, name, loaded, version, past) };
}
