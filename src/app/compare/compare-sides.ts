import type { Definition } from '../../definition/definition';
import type { Version } from '../../definition/history';
import type { Deadline } from '../deadline';
import { readDealTabs } from '../deals/read-deal-tabs';
import { type LoadedDefinition, loadDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { presentVersion } from '../versions/current-version';
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

/** A comparison, the tab that its rows are of, and the definitions that were read for it. */
export interface ReadComparison extends Pick<LoadedDefinition, 'calendar'> {
  readonly comparison: Comparison;
  readonly accountsSheet: Sheet;
  readonly opened: ReadonlyMap<string, LoadedDefinition>;
}

/**
 * Finds two sides and compares them over the same tabs. Nothing is written.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param asked - Both sides, and over whose tabs.
 * @throws A message where a side, a tab or a column is not there, or the time is over.
 */
export function compareSides(
  outside: Outside,
  { name, before, after }: AskedComparison,
  { checkpoint }: Pick<Deadline, 'checkpoint'>,
): ReadComparison {
  const { workbook } = outside;
  const { first, second, loaded, opened } = openSides(outside, { name, before, after });
  const { definition, context, calendar } = loaded;
  const { tables, accountsSheet } = readDealTabs(workbook, { definition });
  const placed = { ...first, definition: overTabsOf(definition, first.definition) };
  checkpoint();
  const comparison = compareDefinitions(placed, second, tables, context, checkpoint);
  return { comparison, accountsSheet, opened, calendar };
}

/** Two sides, and the definition that they are asked of. */
export interface OpenSides {
  readonly loaded: LoadedDefinition;
  readonly first: Side;
  readonly second: Side;
  readonly opened: ReadonlyMap<string, LoadedDefinition>;
}

/**
 * Finds two sides; each definition is read once.
 *
 * @throws A message where one is not there.
 */
export function openSides(outside: Outside, { name, before, after }: AskedComparison): OpenSides {
  const opened = new Map<string, Opened>();
  const open = opener(outside, opened);
  const loaded = open(name);
  const sides = { before: open(before.name), after: open(after.name) };
  const needsHistory = [before, after].some(({ kind }) => kind === 'version');
  const versions = needsHistory ? openHistory(outside.workbook, loaded.calendar).versions : [];
  const first = sideOf(before, sides.before, versions);
  const second = sideOf(after, sides.after, versions);
  return { loaded, first, second, opened };
}

interface Opened extends LoadedDefinition {
  readonly version: number;
}

/** Reads each definition once. */
function opener(outside: Outside, opened: Map<string, Opened>): (name: string) => Opened {
  return (name) => {
    const known = opened.get(name);
    if (known !== undefined) return known;
    const loaded = loadDefinition(outside.workbook, name, outside.clock);
    const fresh = { ...loaded, version: presentVersion(outside, name, loaded) };
    opened.set(name, fresh);
    return fresh;
  };
}

/** The version that a definition is at need not be recorded yet. */
function sideOf(asked: AskedSide, opened: Opened, versions: readonly Version[]): Side {
  const { name } = asked;
  const saved = versionLabel(name, opened.version);
  if (asked.kind === 'saved') return { label: saved, definition: opened.definition };
  if (asked.kind === 'draft') {
    return { label: words.draftOf(saved), definition: asked.definition };
  }
  const recorded = versions.filter(
    ({ icp, version }) => icp === name && version !== opened.version,
  );
  const own: readonly Pick<Version, 'version' | 'definition'>[] = [...recorded, opened];
  const found = own.find(({ version }) => version === asked.version);
  const label = versionLabel(name, asked.version);
  if (found !== undefined) return { label, definition: found.definition };
  const newest = own.map(({ version }) => versionLabel(name, version)).reverse();
  throw new Error(words.noVersion(label, newest));
}
