import type { Definition } from '../../definition/definition';
import { describeDifference } from '../../definition/difference';
import { fingerprint } from '../../definition/fingerprint';
import { type History, nextVersion, type Version } from '../../definition/history';
import { configSheetName } from '../../definition/names';
import { planSave } from '../../definition/sheet/plan-save';
import type { SaveStep } from '../../definition/sheet/save-step';
import { applySteps } from '../config-sheet/apply-steps';
import { BrokenDefinition, NoDefinition } from '../definition-errors';
import { inCalendar, type LoadedDefinition, readDefinition } from '../load-definition';
import type { Outside } from '../outside';
import type { Sheet } from '../workbook';
import { currentVersion, rememberVersion } from './current-version';
import { openHistory } from './history-sheet';
import { beginSave, endSave, isUnfinished } from './unfinished-save';

/** A definition to be saved, and the version that it started from. */
export interface Draft {
  readonly name: string;
  readonly base: number;
  readonly definition: Definition;
  readonly author: string;
  readonly note: string;
}

/** What became of a draft; in a conflict nothing was written. */
export type SaveResult =
  | {
      readonly kind: 'saved';
      readonly version: number;
      /** The definition as it is saved now. */
      readonly loaded: LoadedDefinition;
      /** All versions of all definitions, the new one last. */
      readonly versions: readonly Version[];
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
 * Rule: design §9. A draft that started from another version than the current one is never
 * written. A save that failed midway is completed when the same draft is saved again, and one
 * that is there already counts as saved.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param draft - Checked, without problems.
 * @throws Where the sheet is gone or broken; nothing is written then.
 */
export function saveVersion(outside: Outside, draft: Draft): SaveResult {
  const opened = openConfig(outside, draft.name);
  const print = fingerprint(draft.definition);
  const isRetry = isUnfinished(outside.notebook, draft.name, draft.base, print);
  const current = isRetry ? draft.base : currentVersion(outside, draft.name, opened.loaded).version;
  const history = openHistory(outside.workbook, opened.loaded.calendar);
  if (current !== draft.base) {
    const { loaded } = opened;
    const { versions } = history;
    return fingerprint(loaded.definition) === print
      ? { kind: 'saved', version: current, loaded, versions }
      : { kind: 'conflict', changes: bothChanges(history, draft, loaded.definition) };
  }
  beginSave(outside.notebook, draft.name, draft.base, print);
  applySteps(opened.sheet, planSteps(opened, draft));
  const saved = newVersion(outside, draft, opened.loaded, history);
  history.append(saved);
  rememberVersion(outside.notebook, draft.name, saved.version, print);
  endSave(outside.notebook, draft.name);
  return {
    kind: 'saved',
    version: saved.version,
    loaded: inCalendar(draft.definition, opened.loaded.calendar, outside.clock, outside.workbook),
    versions: [...history.versions, saved],
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
    note,
    changes: describeDifference(before, definition).join('\n'),
    definition,
  };
}

interface OpenConfig {
  readonly sheet: Sheet;
  readonly grid: ReturnType<Sheet['read']>;
  readonly loaded: LoadedDefinition;
}

function openConfig({ workbook, clock }: Outside, name: string): OpenConfig {
  const sheet = workbook.sheet(configSheetName(name));
  if (sheet === undefined) throw new NoDefinition(configSheetName(name));
  const grid = sheet.read();
  const loaded = readDefinition(grid.values, sheet.name, clock, workbook);
  return { sheet, grid, loaded };
}

function planSteps({ sheet, grid, loaded }: OpenConfig, draft: Draft): readonly SaveStep[] {
  const place = { sheet: sheet.name, dayOf: loaded.calendar.dayOf };
  const state = { grid: grid.values, formulas: grid.formulas };
  const plan = planSave(state, draft.definition, place);
  if ('steps' in plan) return plan.steps;
  throw new BrokenDefinition(plan.problems);
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
