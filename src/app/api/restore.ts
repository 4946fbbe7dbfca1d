import type { Version } from '../../definition/history';
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
  const past = openHistory(
    workbook,
    calendar(() => workbook.timeZone()),
  );
  const isAsked = (one: Pick<Version, 'icp' | 'version'>) =>
    one.icp === name && one.version === version;
  const old = past.versions.find(isAsked);
  if (old === undefined) {
    const why = past.unreadable.find(isAsked)?.why;
    return { ok: false, error: words.noVersion(version, why) };
  }
  const note = words.restored(version);
  return saveDefinition(outside, { name, base, author, note }, old.definition);
}
