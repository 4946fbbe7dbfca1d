import { fingerprint } from '../../definition/fingerprint';
import type { Answer } from '../../protocol/answer';
import type { RequestOf } from '../../protocol/requests';
import { listTargets, type TargetId, targetOf } from '../list-targets';
import { createList as create } from '../lists/create-list';
import { readListsMade } from '../lists/lists-made';
import { planList } from '../lists/plan-list';
import { words } from '../lists/words';
import type { Outside } from '../outside';

/** What a list can be made for and, where one is asked for, how it would be; nothing is written. */
export function previewList(
  outside: Outside,
  { name, list }: RequestOf<'previewList'>,
): Answer<'previewList'> {
  const targets = (Object.keys(listTargets) as TargetId[]).map((id) => {
    const target = targetOf(id);
    const { source, seen } = target;
    return { id, name: target.name, says: words.takes(target), source, seen };
  });
  if (list === undefined) return { ok: true, targets };
  const { view, market } = planList(outside, { name, ...list });
  return { ok: true, targets, view, stands: fingerprint(market.loaded.definition) };
}

/** The last lists of a definition, and whether they are out of date; nothing is written. */
export function listsMade(outside: Outside, { name }: RequestOf<'listsMade'>): Answer<'listsMade'> {
  return { ok: true, lists: readListsMade(outside, name) };
}

/** Does what the menu's Create list… does, and gives the files. */
export function createList(
  outside: Outside,
  { name, list }: RequestOf<'createList'>,
): Answer<'createList'> {
  return { ok: true, ...create(outside, { name, ...list }) };
}
