import type { Answer } from '../../protocol/answer';
import type { Outside } from '../outside';

/** One person has seen one version in all spreadsheets. */
const KEY = 'ICP version seen';

/** A version of the add-on, and what its users are told of it. */
export interface Release {
  readonly version: string;
  readonly news: readonly string[];
}

/**
 * What is new since the person who asks opened the sidebar last; they are told once. Who opens it for
 * the first time is told nothing: all of it is new.
 *
 * @example readNews(outside, { version: '0.2.0', news: ['Help'] }) // once { ok: true, news: ['Help'] }
 */
export function readNews({ ownNotes }: Outside, { version, news }: Release): Answer<'news'> {
  const seen = ownNotes.get(KEY);
  if (seen === undefined || isNewer(version, seen)) ownNotes.set(KEY, version);
  return { ok: true, news: seen !== undefined && isNewer(version, seen) ? news : [] };
}

/** A copy of a spreadsheet may hold an older add-on. @example isNewer('0.10.0', '0.9.1') // true */
function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((one) => one.split('.').map(Number));
  const at = [0, 1, 2].find((place) => a?.[place] !== b?.[place]);
  return at !== undefined && (a?.[at] ?? 0) > (b?.[at] ?? 0);
}
