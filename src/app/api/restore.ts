import type { Answer } from '../../protocol/answer';
import type { RestoreRequest } from '../../protocol/requests';
import { calendar } from '../calendar';
import type { Outside } from '../outside';
import { openHistory } from '../versions/history-sheet';
import { words } from '../versions/words';
import { saveDefinition } from './save';

/** Writes an old version as a new one. */
export function restore(outside: Outside, request: RestoreRequest): Answer<'restore'> {
  const { name, base, version, author } = request;
  const { workbook } = outside;
  const { versions } = openHistory(
    workbook,
    calendar(() => workbook.timeZone()),
  );
  const old = versions.find((one) => one.icp === name && one.version === version);
  if (old === undefined) return { ok: false, error: words.noVersion(version) };
  const note = words.restored(version);
  return saveDefinition(outside, { name, base, author, note }, old.definition);
}
