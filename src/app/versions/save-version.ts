import { changesText } from '../../definition/changes-text';
import type { Definition } from '../../definition/definition';
import { describeDifference } from '../../definition/difference';
import { fingerprint } from '../../definition/fingerprint';
import { type History, nextVersion, type Past, type Version } from '../../definition/history';
import { configSheetName } from '../../definition/names';
import { readConfig } from '../../definition/sheet/read-config';
import { versionStatus, writeStatus } from '../config-sheet/status';
import { BrokenDefinition, NoDefinition } from '../definition-errors';
import { configCalendar, inCalendar, type LoadedDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { applyOrUndo, planSteps, readState } from './apply-save';
import { currentVersion, rememberVersion } from './current-version';
import { openHistory } from './history-sheet';

/** A definition to be saved, and the version that it started from. */
export interface Draft {
  readonly name: string;
  readonly base: number;
  readonly definition: Definition;
  readonly author: string;
  /** What it says; where that depends on what stood before, told by that. */
  readonly note: string | ((before: Definition) => string);
}

/** What became of a draft; in a conflict nothing was written. */
export type SaveResult =
  | {
      readonly kind: 'saved';
      readonly version: number;
      /** The definition as it is saved now. */
      readonly loaded: LoadedDefinition;
      /** With the new version. */
      readonly past: Past;
    }
  | { readonly kind: 'conflict'; readonly changes: BothChanges };

/** What the others and what the draft changed since the draft's version, in words. */
export interface BothChanges {
  readonly theirChanges: readonly string[];
  readonly yourChanges: readonly string[];
}

/**
 * Writes a draft into its config sheet and records it as a version.
 *
 * Rule: README, Saves. A draft that started from another version than the current one is never
 * written; one that is there already counts as saved. The version goes into the history first,
 * marked; then the sheet is written, then the mark goes. Where a call fails the sheet is put back,
 * or what is left of the save is settled by the next action: see `settle`.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param draft - Checked, without problems.
 * @throws Where the sheet is gone or broken, or keeps a value out; nothing is written then.
 */
export function saveVersion(outside: Outside, draft: Draft): SaveResult {
  const { workbook, notebook, clock } = outside;
  const { name, definition } = draft;
  const opened = openConfig(outside, name);
  const { loaded } = opened;
  const print = fingerprint(definition);
  const current = currentVersion(outside, name, loaded).version;
  const history = openHistory(workbook, loaded.calendar);
  if (current !== draft.base) {
    if (fingerprint(loaded.definition) !== print) {
      return { kind: 'conflict', changes: bothChanges(history, draft, loaded.definition) };
    }
    writeStatus(workbook, name, versionStatus(current), { grid: opened.state.grid });
    return { kind: 'saved', version: current, loaded, past: history };
  }
  const earlier = history.versions.filter(({ icp }) => icp === name);
  const steps = planSteps({ ...opened, earlier: earlier.map((one) => one.definition) }, definition);
  const saved = newVersion(outside, draft, loaded, history);
  const ahead = history.writeAhead(saved);
  workbook.flush();
  applyOrUndo(opened, steps, loaded.definition, ahead.takeBack);
  workbook.flush();
  ahead.stand();
  rememberVersion(notebook, name, saved.version, print);
  writeStatus(workbook, name, versionStatus(saved.version), { grid: opened.state.grid });
  return {
    kind: 'saved',
    version: saved.version,
    loaded: inCalendar(definition, loaded.calendar, clock, workbook),
    past: { ...history, versions: [...history.versions, saved] },
  };
}

function newVersion(
  { clock }: Outside,
  { name, base, definition, author, note }: Draft,
  loaded: LoadedDefinition,
  history: History,
): Version {
  const before = versionOf(history, name, base) ?? loaded.definition;
  return {
    version: nextVersion(history, name),
    icp: name,
    savedAt: loaded.calendar.stamp(clock.now()),
    by: author,
    note: typeof note === 'string' ? note : note(before),
    changes: changesText(describeDifference(before, definition)),
    definition,
  };
}

function openConfig({ workbook, clock }: Outside, name: string) {
  const sheet = workbook.sheet(configSheetName(name));
  if (sheet === undefined) throw new NoDefinition(workbook, name);
  const state = readState(sheet);
  const zone = configCalendar(state.grid, () => workbook.timeZone());
  const { dayOf } = zone;
  const reading = readConfig(state.grid, { sheet: sheet.name, dayOf });
  if (reading.problems.length > 0) {
    throw new BrokenDefinition(reading.problems, reading.definition.settings.owner);
  }
  return {
    sheet,
    state,
    dayOf,
    reading,
    loaded: inCalendar(reading.definition, zone, clock, workbook),
  };
}

function bothChanges(history: History, draft: Draft, current: Definition): BothChanges {
  const base = versionOf(history, draft.name, draft.base) ?? current;
  return {
    theirChanges: describeDifference(base, current),
    yourChanges: describeDifference(base, draft.definition),
  };
}

function versionOf({ versions }: History, name: string, version: number): Definition | undefined {
  return versions.find((one) => one.icp === name && one.version === version)?.definition;
}
