import type { Definition } from '../../definition/definition';
import type { Version } from '../../definition/history';
import { readDealTabs } from '../deals/read-deal-tabs';
import { type LoadedDefinition, loadDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { openHistory } from '../versions/history-sheet';
import { versionLabel } from '../versions/version-label';
import type { Sheet } from '../workbook';
import { compareDefinitions, overTabsOf, type Side } from './compare-definitions';
import type { Comparison } from './comparison';
import { words } from './words';

/** One of the definitions to compare; `name` is `''` for the one in `ICP Config`. */
export type AskedSide =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'draft'; readonly name: string; readonly definition: Definition }
  | { readonly kind: 'version'; readonly name: string; readonly version: number };

/** What to compare. */
export interface AskedComparison {
  /** The definition whose tabs and day both sides are read over. */
  readonly name: string;
  readonly before: AskedSide;
  readonly after: AskedSide;
}

/** A comparison, and the tab that its rows are of. */
export interface ReadComparison {
  readonly comparison: Comparison;
  readonly accountsSheet: Sheet;
}

/** Which version a definition is at: `presentVersion` looks, `currentVersion` records it too. */
type VersionOf = (outside: Outside, name: string, loaded: LoadedDefinition) => number;

/**
 * Finds two sides and compares them over the same tabs.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param asked - Both sides, and over whose tabs.
 * @param versionOf - Gives the versions that their labels name.
 * @throws A message where a side, a tab or a column is not there.
 */
export function compareSides(
  outside: Outside,
  { name, before, after }: AskedComparison,
  versionOf: VersionOf,
): ReadComparison {
  const { workbook } = outside;
  const open = opener(outside, versionOf);
  const { definition, context, calendar } = open(name);
  const opened = { before: open(before.name), after: open(after.name) };
  const needsHistory = [before, after].some(({ kind }) => kind === 'version');
  const versions = needsHistory ? openHistory(workbook, calendar).versions : [];
  const first = sideOf(before, opened.before, versions);
  const second = sideOf(after, opened.after, versions);
  const { tables, accountsSheet } = readDealTabs(workbook, { definition });
  const placed = { ...first, definition: overTabsOf(definition, first.definition) };
  return { comparison: compareDefinitions(placed, second, tables, context), accountsSheet };
}

interface Opened extends LoadedDefinition {
  readonly version: number;
}

/** Reads each definition once. */
function opener(outside: Outside, versionOf: VersionOf): (name: string) => Opened {
  const opened = new Map<string, Opened>();
  return (name) => {
    const known = opened.get(name);
    if (known !== undefined) return known;
    const loaded = loadDefinition(outside.workbook, name, outside.clock);
    const fresh = { ...loaded, version: versionOf(outside, name, loaded) };
    opened.set(name, fresh);
    return fresh;
  };
}

function sideOf(asked: AskedSide, opened: Opened, versions: readonly Version[]): Side {
  const { name } = asked;
  const saved = versionLabel(name, opened.version);
  if (asked.kind === 'saved') return { label: saved, definition: opened.definition };
  if (asked.kind === 'draft') {
    return { label: words.draftOf(saved), definition: asked.definition };
  }
  const own = versions.filter(({ icp }) => icp === name);
  const found = own.find(({ version }) => version === asked.version);
  const label = versionLabel(name, asked.version);
  if (found !== undefined) return { label, definition: found.definition };
  const newest = own.map(({ version }) => versionLabel(name, version)).reverse();
  throw new Error(words.noVersion(label, newest));
}
