import type { Definition } from '../../definition/definition';
import { fingerprint } from '../../definition/fingerprint';
import { keptAuthor } from '../author';
import { definitionLabel } from '../definitions';
import { messages } from '../messages';
import type { Outside } from '../outside';
import { settle } from '../settle';
import { presentVersion } from '../versions/current-version';
import { saveVersion } from '../versions/save-version';
import { versionLabel } from '../versions/version-label';
import { buildView } from './proposal-view';
import { proposeBuild } from './propose-build';
import { words } from './words';

/** A built definition that may be saved, and by what it was judged. */
export interface OfferedBuild {
  readonly name: string;
  /** The version that it would take the place of. */
  readonly base: number;
  readonly definition: Definition;
  readonly note: string;
}

/** What a person is told of a build before anything is saved. */
export interface AskedBuild {
  /** What it is, how it does, what comes in, changes and goes. */
  readonly text: string;
  /** Left out where there is nothing to save. */
  readonly offer?: OfferedBuild;
}

/**
 * Builds a definition from the deals and says what saving it would do; nothing is written, but for a
 * save that was cut off.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @throws A message where there is no definition, tabs do not fit it or the time is over.
 * @example askBuild(outside, '').text // 'The proposal tells won from lost deals better than …'
 */
export function askBuild(outside: Outside, name: string): AskedBuild {
  const settled = outside.exclusively(() => settle(outside));
  const { loaded, stands, current, draft, context } = proposeBuild(outside, name);
  const view = buildView(current, draft, context);
  const { definition, standing } = view;
  const tell = (said: string) =>
    [settled, messages.by(definitionLabel(outside.workbook, name), said)]
      .filter(Boolean)
      .join('\n\n');
  if (definition === undefined) return { text: tell(`${view.why}.`) };
  if (fingerprint(definition) === stands) return { text: tell(`${view.verdict}. ${view.why}.`) };
  if (standing === 'worse') return { text: tell(`${view.verdict}. ${view.why}.`) };
  const base = presentVersion(outside, name, loaded);
  const offer = { name, base, definition, note: view.note };
  return { text: tell(words.buildAsk(draft.deals, view)), offer };
}

/**
 * Saves what a person agreed to as a new version.
 *
 * @returns What was done, in words.
 * @throws A message where somebody has changed the definition since; nothing is written then.
 */
export function saveBuild(outside: Outside, offer: OfferedBuild): string {
  const { name, definition } = offer;
  const saved = saveVersion(outside, { ...offer, author: keptAuthor(outside) });
  if (saved.kind === 'conflict') throw new Error(words.buildLate(saved.changes.theirChanges));
  const criteria = definition.criteria.filter(({ on }) => on).length;
  return words.buildSaved(versionLabel(name, saved.version), criteria);
}
