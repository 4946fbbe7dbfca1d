import type { DealRole, Definition } from '../../definition/definition';
import { fieldsOf, resolveColumns } from '../../definition/fields';
import { fingerprint } from '../../definition/fingerprint';
import { configSheetName } from '../../definition/names';
import { isConfigMark } from '../../definition/sheet/layout';
import type { Beginning } from '../../protocol/requests';
import { gridOf } from '../accounts/list';
import { nameConfig } from '../config-sheet/name-config';
import { writeConfig } from '../config-sheet/write-config';
import { NoDefinition } from '../definition-errors';
import { type LoadedDefinition, loadDefinition } from '../load-definition';
import { neverMetWords } from '../never-met-words';
import type { Outside } from '../outside';
import { remarksOn } from '../own-tabs';
import { writeSample } from '../sample-tabs/sample-tabs';
import { scoreTable } from '../scoring/score-table';
import { removeUnfinished } from '../unfinished';
import { unreadableWords } from '../unreadable-words';
import { currentVersion, forgetVersion, keepFirstNote } from '../versions/current-version';
import { openHistory } from '../versions/history-sheet';
import { type Begun, begin } from './begin';
import { keepColumns } from './new-columns';
import type { SetUpResult } from './set-up-result';
import type { Tab } from './tabs';
import { words } from './words';

const CONFIG_SHEET = configSheetName('');

/**
 * Gives the spreadsheet a definition that fits the headers that are there, its named range and its
 * history; an empty spreadsheet gets the sample first. Running it again changes nothing that
 * exists, and completes what a run that failed left open.
 *
 * Rule: README, Actions.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param from - What a person agreed to; left out, what is found decides.
 * @throws Where an existing definition is broken, was renamed or is another than what was agreed to,
 *   or its tab is something of the user's.
 */
export function setUp(outside: Outside, from?: Beginning): SetUpResult {
  const { workbook } = outside;
  const isThere = workbook.sheet(CONFIG_SHEET) !== undefined;
  if (!isThere) {
    const missing = new NoDefinition(workbook, '');
    if (missing.holder !== undefined) throw missing;
    removeUnfinished(workbook);
  }
  const begun = isThere && from === undefined ? undefined : begin(outside, from);
  if (isThere && begun !== undefined) refuseOther(outside, begun.start.definition);
  const written = begun === undefined || isThere ? [] : writeBegun(outside, begun);
  const loaded = loadOurs(outside);
  const range = nameConfig(workbook, '', loaded.grid);
  const completed = range.isNew ? [range.name] : [];
  const past = openHistory(workbook, loaded.calendar);
  const hasHistory = past.tab() !== undefined;
  if (!hasHistory) forgetVersion(outside.notebook, '');
  currentVersion(outside, '', loaded, past);
  const history = hasHistory ? undefined : past.tab();
  if (history !== undefined) completed.push(history.name);
  if (written.length > 0) workbook.sheet(loaded.definition.settings.accountsSheet)?.activate();
  const found = written.length > 0 ? remarksOnLists(outside, loaded, begun?.tabs ?? []) : [];
  const remarks = [...found, ...remarksOn({ history })];
  const { definition } = loaded;
  const start = begun?.isSample ? undefined : begun?.start;
  return { definition, start, written, range: range.name, completed, remarks };
}

function writeBegun({ workbook, notebook }: Outside, begun: Begun): string[] {
  const { start, isSample, tabs } = begun;
  keepFirstNote(notebook, '', start.isBuilt ? start.rests : '');
  const sample = isSample ? writeSample(workbook, tabs) : [];
  writeConfig(workbook, CONFIG_SHEET, start.definition);
  return [...sample, CONFIG_SHEET];
}

/** @throws Where somebody has set up something else meanwhile. */
function refuseOther(outside: Outside, definition: Definition): void {
  const there = loadOurs(outside).definition;
  if (fingerprint(there) !== fingerprint(definition)) {
    throw new Error(words.setUpMeanwhile(CONFIG_SHEET));
  }
}

/** @throws Where the tab of that name is something else than a definition: it stays as it is. */
function loadOurs({ workbook, clock }: Outside): LoadedDefinition {
  try {
    return loadDefinition(workbook, '', clock);
  } catch (error) {
    const [first = ''] = workbook.sheet(CONFIG_SHEET)?.row(1) ?? [];
    if (isConfigMark(first)) throw error;
    throw new Error(words.notOurConfig(CONFIG_SHEET, first));
  }
}

/** What is wrong between the new definition and the lists, in words. */
function remarksOnLists(outside: Outside, loaded: LoadedDefinition, tabs: readonly Tab[]) {
  return [...remarksOnAccounts(outside, loaded, tabs), ...missingRoles(outside, loaded)];
}

/** What is missing for the deals to be judged by, where there is a tab with deals, and for scoring. */
function missingRoles({ workbook }: Outside, { definition }: LoadedDefinition): string[] {
  const { accountsSheet, dealsSheet } = definition.settings;
  if (workbook.sheet(dealsSheet) === undefined) return [];
  const isOneTab = accountsSheet === dealsSheet;
  const missing = (roles: readonly DealRole[]) =>
    roles.filter((role) => !definition.deals.some((one) => one.role === role && one.header !== ''));
  const needed = missing(isOneTab ? ['Outcome'] : ['Outcome', 'Account key']);
  const dates = missing(['Created on', 'Closed on']);
  return [
    ...(isOneTab ? [words.noAccounts(dealsSheet)] : []),
    ...(needed.length === 0 ? [] : [words.missingRoles(needed, dealsSheet)]),
    ...(dates.length === 0 ? [] : [words.missingDates(dates, dealsSheet)]),
  ];
}

/** Cells of the accounts tab that the conditions can't read, and criteria that none of them meets. */
function remarksOnAccounts(
  { workbook, notebook }: Outside,
  { definition, context }: LoadedDefinition,
  tabs: readonly Tab[],
): string[] {
  const { accountsSheet, headerRow } = definition.settings;
  const known = tabs.find(({ sheet, isEmpty }) => sheet === accountsSheet && !isEmpty);
  const values = known ? gridOf(known) : (workbook.sheet(accountsSheet)?.values() ?? []);
  keepColumns(notebook, '', values[headerRow - 1] ?? []);
  const { columnOf } = resolveColumns(fieldsOf(definition), values[headerRow - 1] ?? []);
  const table = scoreTable(definition, { rows: values.slice(headerRow), columnOf }, context);
  return [
    ...unreadableWords(table.unreadable(), accountsSheet, headerRow),
    ...neverMetWords(table.model, table.table, table.judged.evaluation),
  ];
}
