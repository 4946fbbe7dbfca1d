import { nameRemarks } from '../../definition/name-remarks';
import { configSheetName } from '../../definition/names';
import { routeRemarks } from '../../definition/route-remarks';
import { shortNames } from '../../definition/short-names';
import { tierRemarks } from '../../definition/tier-remarks';
import { shortReasons } from '../../engine/short-reason';
import { fold } from '../../engine/values/fold';
import { accountsToScore } from '../accounts/list';
import { withOverrideReasons } from '../accounts/override-reason';
import { scoreFormulas } from '../accounts/score-formulas';
import { openRuns } from '../backtest/runs-sheet';
import { definitionLabel } from '../definitions';
import { type LoadedDefinition, loadDefinition } from '../load-definition';
import { openLooks } from '../looks';
import { neverMetWords } from '../never-met-words';
import type { Outside } from '../outside';
import { overrideWords } from '../override-words';
import {
  type AccountList,
  besideColumns,
  formulaOf,
  keptRows,
  prepareList,
  scoreList,
} from '../own-columns/account-list';
import { emptiedColumns } from '../own-columns/emptied-columns';
import { placeBefore, placeOf } from '../own-columns/own-columns';
import { quietly } from '../quietly';
import { accountRoutes } from '../routing/account-routes';
import { type Acted, withCustomerActions } from '../routing/customers';
import { ownedAccounts } from '../routing/owned';
import { noRoutes, routesTogether } from '../routing/route-counts';
import { routingRemarks } from '../routing/words';
import type { ScoredTable } from '../scoring/score-table';
import { unreadableBriefly } from '../unreadable-words';
import { currentVersion } from '../versions/current-version';
import { versionLabel } from '../versions/version-label';
import type { Area, Sheet, Workbook } from '../workbook';
import { afterRun } from './after-run';
import { writeChunks } from './chunks';
import { countOverrides, countTiers } from './counts';
import { withHeldTiers } from './held-tiers';
import type { Run } from './run';
import { runTime } from './run-time';
import type { ScoringRun } from './scoring-run';
import { forgetStop, rememberStop, stoppedRun } from './stopped-run';
import { noChanges, together } from './tier-changes';
import { words } from './words';

/**
 * Writes score, tier, coverage, reason, next action, version and time beside every account, and owner
 * and due day where the definition says whose accounts are, as values: they can be sorted and filtered,
 * and change only when this is run again. No cell outside the add-on's own columns is touched, and none
 * in them that holds what the add-on did not write.
 *
 * Rule: README, Actions. Rows are written in chunks; a run that the time limit stopped goes on where it
 * was, as long as the definition is the same.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param target - Another definition or tab than those of `ICP Config`.
 * @throws A message where the definition is broken or the sheet does not fit; nothing is written.
 *   `AskFirst` where `target.theirs` is `ask` and the user has columns with our headers.
 */
export function scoreAccounts(outside: Outside, target: Target = {}): ScoringRun {
  const { name = '', sheet, workMs, theirs = 'keep' } = target;
  const time = runTime(outside.clock, words.tooLate, workMs);
  const label = definitionLabel(outside.workbook, name);
  const loaded = loadDefinition(outside.workbook, name, outside.clock);
  const { headerRow } = loaded.definition.settings;
  const accounts = accountsToScore(outside.workbook, loaded.definition, name, sheet);
  const list = prepareList(outside, accounts, loaded, name, theirs);
  const scored = scoreList(loaded, list);
  const { version: number, label: saved, fingerprint } = currentVersion(outside, name, loaded);
  const place = definitionPlace(accounts.name, name);
  const stopped = stoppedRun(outside.notebook, place, fingerprint);
  const scoredAt = stopped?.scoredAt ?? loaded.calendar.stamp(outside.clock.now());
  const version = versionLabel(name, number);
  const looks = openLooks();
  const { table, reason, unknown } = accountsSaid(outside, loaded, list, scored);
  const routes = accountRoutes(loaded, list, table);
  const { dayOf } = loaded.context;
  const told = { reason, routes, dayOf, version, scoredAt };
  const run = { outside, list, name, table, ...told, time, looks };
  time.beginWriting();
  const written = writeChunks(run, stopped?.done ?? 0);
  const { done } = written;
  const changes = together(stopped?.changes ?? noChanges, written.changes);
  const routed = routesTogether(stopped?.routed ?? noRoutes, written.routed);
  const isDone = done === list.total;
  if (isDone) forgetStop(outside.notebook, place);
  else rememberStop(outside.notebook, place, fingerprint, { scoredAt, done, changes, routed });
  const isTheirs = fold(accounts.name) === fold(loaded.definition.settings.accountsSheet);
  const { outdated, joined } = isDone
    ? afterRun({ ...run, loaded, scored, number, isTheirs })
    : { outdated: undefined, joined: [] };
  return {
    sheet: accounts.name,
    done,
    total: list.total,
    fingerprint,
    tiers: countTiers(run, loaded.definition.tiers, done),
    overridden: countOverrides(run, done),
    changes,
    routed,
    owned: isDone ? ownedAccounts(loaded.definition, routes, list.total) : [],
    routing: routingRemarks(loaded.definition, routes, emptiedColumns(loaded.definition, list)),
    newVersion: isNewVersion(list, version) ? number : undefined,
    by: label || loaded.definition.settings.name,
    isUntested:
      outside.workbook.sheet(loaded.definition.settings.dealsSheet) !== undefined &&
      !isTested(outside.workbook, name, saved),
    added: addedScores(list),
    beside: besideColumns(list, name),
    kept: keptRows(list),
    formula: formulaOf(list, scoreFormulas(outside.workbook, list.list), name),
    outdated,
    told: [
      ...overrideWords(loaded, name, list.list),
      ...unreadableBriefly(table.unreadable(), accounts.name, headerRow, table.model.criteria),
      ...neverMetWords(table.model, table.table, table.judged.evaluation),
    ],
    isInSidebar: isTheirs,
    remarks: [
      ...joined,
      ...unknown,
      ...tierRemarks(loaded.definition.tiers),
      ...nameRemarks(loaded.definition.criteria),
      ...routeRemarks(loaded.definition),
      ...looks.remarks(),
    ],
  };
}

/** What is written of each account, and in words why nobody knows who is a customer. */
function accountsSaid(
  { workbook }: Outside,
  loaded: LoadedDefinition,
  list: AccountList,
  scored: ScoredTable,
): Acted & Pick<Run, 'reason'> {
  const { criteria, settings } = loaded.definition;
  const short = shortReasons(scored.model, scored.table, scored.judged, shortNames(criteria));
  const reasons = withOverrideReasons(scored, short);
  const { table, reason } = withHeldTiers(scored, reasons, list, settings.tierMargin);
  return { ...withCustomerActions(workbook, loaded, list.list, table), reason };
}

/** Whether a backtest of the version is kept; where that can't be read none is. */
function isTested(workbook: Workbook, name: string, version: string): boolean {
  let isKept = false;
  quietly(() => {
    const { runs } = openRuns(workbook);
    isKept = runs.some(
      (run) => run.definition === configSheetName(name) && run.version === version,
    );
  });
  return isKept;
}

/** The first account's cells from tier to next action, where these columns are new. */
function addedScores({ placed, headerRow }: AccountList): Area | undefined {
  const [tier, action] = [placeOf(placed, 'ICP Tier'), placeOf(placed, 'ICP Next Action')];
  if (tier === undefined || action === undefined) return undefined;
  if (placeBefore(placed, 'ICP Tier') !== undefined) return undefined;
  return { row: headerRow + 1, column: tier + 1, rows: 1, columns: Math.max(1, action - tier + 1) };
}

/** Whether accounts were scored by another version when the list was read. */
function isNewVersion({ list, found, placed, total }: AccountList, version: string): boolean {
  const column = placeOf(placed, 'ICP Version') as number;
  const rows = Array.from({ length: total }, (_, row) => row).filter(found.isWritten);
  return rows.some((row) => list.values[list.headerRow + row]?.[column] !== version);
}

/** Each definition has a run of its own. */
function definitionPlace(sheet: string, name: string): string {
  return name === '' ? sheet : `${sheet} (${name})`;
}

/** Which definition scores which tab; left out: the one of `ICP Config`, its accounts sheet. */
export interface Target {
  readonly name?: string;
  readonly sheet?: Sheet;
  /** Stop after so many milliseconds of writing, see `runTime`; the next run goes on there. */
  readonly workMs?: number;
  /**
   * What becomes of the user's cells under headers of ours: `keep` writes beside them, `ask` throws
   * `AskFirst`.
   */
  readonly theirs?: 'ask' | 'keep' | 'overwrite';
}
