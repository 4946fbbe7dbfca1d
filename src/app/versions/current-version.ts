import { changesText } from '../../definition/changes-text';
import type { Definition } from '../../definition/definition';
import { describeDifference } from '../../definition/difference';
import { EDITED_IN_SHEET } from '../../definition/edited-in-sheet';
import { fingerprint } from '../../definition/fingerprint';
import { type History, latestVersion, nextVersion } from '../../definition/history';
import type { LoadedDefinition } from '../load-definition';
import type { Outside } from '../outside';
import type { Notebook } from '../workbook';
import { type HistorySheet, openHistory } from './history-sheet';
import { words } from './words';

/** The version that a definition is at. */
export interface CurrentVersion {
  readonly version: number;
  /** As it stands beside a score: `v12`. */
  readonly label: string;
  readonly fingerprint: string;
}

/**
 * The version of a definition as it stands in its sheet. One that was edited by hand since the
 * last save is noticed by its fingerprint and recorded as a version of its own.
 *
 * Rule: README, Saves. The last known fingerprint is kept in the notebook, so that the history is only
 * read after a change.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @param loaded - The definition as read just now.
 * @param history - Where it is open already.
 */
export function currentVersion(
  outside: Outside,
  name: string,
  loaded: LoadedDefinition,
  history?: HistorySheet,
): CurrentVersion {
  const print = fingerprint(loaded.definition);
  const known = knownVersion(outside.notebook, name, print);
  const version = known ?? recordedVersion(outside, name, loaded, print, history);
  if (known === undefined) rememberVersion(outside.notebook, name, version, print);
  return { version, label: `v${version}`, fingerprint: print };
}

/**
 * The version of a definition as it stands in its sheet, for what only looks: nothing is recorded,
 * and one that was edited by hand has the number that it will be recorded under.
 *
 * @param opened - The history, where it is open already.
 */
export function presentVersion(
  { workbook, notebook }: Outside,
  name: string,
  loaded: LoadedDefinition,
  opened?: History,
): number {
  const print = fingerprint(loaded.definition);
  const known = knownVersion(notebook, name, print);
  if (known !== undefined) return known;
  const history = opened ?? openHistory(workbook, loaded.calendar);
  return latestIfSame(history, name, loaded, print) ?? nextVersion(history, name);
}

/** Notes which version a fingerprint is. */
export function rememberVersion(
  notebook: Notebook,
  name: string,
  version: number,
  print: string,
): void {
  notebook.set(key(name), `${version}|${print}`);
}

/**
 * Keeps what the first version of a definition is to say of itself, until it is recorded: a run that
 * is cut off in between loses nothing of it.
 *
 * @param note - `''` for what first versions usually say.
 */
export function keepFirstNote(notebook: Notebook, name: string, note: string): void {
  if (note === '') notebook.remove(noteKey(name));
  else notebook.set(noteKey(name), note);
}

function firstNote(notebook: Notebook, name: string): string {
  return notebook.get(noteKey(name)) ?? words.firstVersion;
}

function noteKey(name: string): string {
  return `ICP first note: ${name}`;
}

/** Forgets the last known version: the history is read again, and started where there is none. */
export function forgetVersion(notebook: Notebook, name: string): void {
  notebook.remove(key(name));
}

/** The version that a fingerprint was last known as, whatever the history says. */
export function knownVersion(notebook: Notebook, name: string, print: string): number | undefined {
  const [version, known] = (notebook.get(key(name)) ?? '').split('|');
  return known === print ? Number(version) : undefined;
}

function recordedVersion(
  { workbook, notebook, clock }: Outside,
  name: string,
  loaded: LoadedDefinition,
  print: string,
  history = openHistory(workbook, loaded.calendar),
): number {
  const { definition, calendar } = loaded;
  const same = latestIfSame(history, name, loaded, print);
  if (same !== undefined) return same;
  const latest = latestVersion(history, name);
  const version = nextVersion(history, name);
  history.append({
    version,
    icp: name,
    savedAt: calendar.stamp(clock.now()),
    by: '',
    note: latest === undefined ? firstNote(notebook, name) : EDITED_IN_SHEET,
    changes:
      latest === undefined ? '' : changesText(describeDifference(latest.definition, definition)),
    definition,
  });
  return version;
}

function latestIfSame(
  history: History,
  name: string,
  loaded: LoadedDefinition,
  print: string,
): number | undefined {
  const latest = latestVersion(history, name);
  if (latest === undefined) return undefined;
  const last = fingerprint(latest.definition);
  const isSame = last === print || last === fingerprint(withNotation(latest.definition, loaded));
  return isSame ? latest.version : undefined;
}

/** A notation that a sheet took for a number is read as blank: it is the one of the locale, as before. */
function withNotation(
  { settings: { numbersWritten } }: Definition,
  { definition, context }: LoadedDefinition,
): Definition {
  const { settings } = definition;
  if (settings.numbersWritten !== '' || numbersWritten === '') return definition;
  const isSame = (numbersWritten === '1.234,5') === (context.decimalComma ?? false);
  return isSame ? { ...definition, settings: { ...settings, numbersWritten } } : definition;
}

function key(name: string): string {
  return `ICP version: ${name}`;
}
