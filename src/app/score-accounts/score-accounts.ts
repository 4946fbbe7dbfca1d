import { nameRemarks } from '../../definition/name-remarks';
import { routeRemarks } from '../../definition/route-remarks';
import { shortNames } from '../../definition/short-names';
import { tierRemarks } from '../../definition/tier-remarks';
import { shortReasons } from '../../engine/short-reason';
import { fold } from '../../engine/values/fold';
import { accountsToScore } from '../accounts/list';
import { withOverrideReasons } from '../accounts/override-reason';
import { scoreFormulas } from '../accounts/score-formulas';
import { keepRun } from '../changes/keep-run';
import { accountsStatus, versionStatus, writeStatus } from '../config-sheet/status';
import { definitionLabel } from '../definitions';
import { joinFieldTest } from '../field-test/join-field-test';
import { marketOf } from '../lists/list-for';
import { type OutdatedList, outdatedList } from '../lists/lists-made';
import { loadDefinition } from '../load-definition';
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
import { placeOf } from '../own-columns/own-columns';
import { accountRoutes } from '../routing/account-routes';
import { withCustomerActions } from '../routing/customers';
import { ownedAccounts } from '../routing/owned';
import { noRoutes, routesTogether } from '../routing/route-counts';
import { routingRemarks } from '../routing/words';
import type { ScoredTable } from '../scoring/score-table';
import { unreadableBriefly } from '../unreadable-words';
import { currentVersion } from '../versions/current-version';
import { versionLabel } from '../versions/version-label';
import type { Sheet } from '../workbook';
import { writeChunks } from './chunks';
import { countOverrides, countTiers } from './counts';
import { withHeldTiers } from './held-tiers';
import { runTime } from './run-time';
import type { ScoringRun } from './scoring-run';
import { forgetStop, rememberStop, stoppedRun } from './stopped-run';
import { noChanges, together } from './tier-changes';
import { words } from './words';

/**
 * Writes score, tier, coverage, reason, next action, version and time beside every account, and owner
 * and due day where the definition says whose accounts are, as values: they can be sorted and filtered, and change only when this is run again. No cell outside
 * the add-on's own columns is touched, and none in them that holds what the add-on did not write.
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
  const { version: number, fingerprint } = currentVersion(outside, name, loaded);
  const place = definitionPlace(accounts.name, name);
  const stopped = stoppedRun(outside.notebook, place, fingerprint);
  const scoredAt = stopped?.scoredAt ?? loaded.calendar.stamp(outside.clock.now());
  const version = versionLabel(name, number);
  const looks = openLooks();
  const names = shortNames(loaded.definition.criteria);
  const short = shortReasons(scored.model, scored.table, scored.judged, names);
  const reasons = withOverrideReasons(scored, short);
  const { tierMargin } = loaded.definition.settings;
  const { table: held, reason } = withHeldTiers(scored, reasons, list, tierMargin);
  const { table, unknown } = withCustomerActions(outside.workbook, loaded, list.list, held);
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
  if (isDone) keepRun(outside.workbook, { name, loaded, list, table, version, scoredAt }, looks);
  const isTheirs = fold(accounts.name) === fold(loaded.definition.settings.accountsSheet);
  if (isDone && isTheirs) {
    const status = {
      ...versionStatus(number),
      ...accountsStatus(loaded.definition.tiers, allTiers(table, list.total)),
    };
    writeStatus(outside.workbook, name, status, { grid: loaded.grid, looks });
  }
  let outdated: OutdatedList | undefined;
  if (isDone && isTheirs && !time.isLate()) {
    looks.attempt('whether lists are out of date', () => {
      const market = () => marketOf(name, loaded, list.list, scored);
      outdated = outdatedList(outside.workbook, name, market);
    });
  }
  let joined: readonly string[] = [];
  if (isDone && isTheirs && !time.isLate()) {
    looks.attempt('arms of the field test', () => {
      const first = Math.max(
        list.list.values[0]?.length ?? 0,
        1 + Math.max(...list.placed.columns),
      );
      const accounts = { name, loaded, sheet: list.sheet, list: list.list, first };
      joined = joinFieldTest(outside, accounts, looks);
    });
  }
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
    hasDeals: outside.workbook.sheet(loaded.definition.settings.dealsSheet) !== undefined,
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

/** Whether accounts were scored by another version when the list was read. */
function isNewVersion({ list, found, placed, total }: AccountList, version: string): boolean {
  const column = placeOf(placed, 'ICP Version') as number;
  const rows = Array.from({ length: total }, (_, row) => row).filter(found.isWritten);
  return rows.some((row) => list.values[list.headerRow + row]?.[column] !== version);
}

/** How many accounts are in each tier, written or not. */
function allTiers(table: ScoredTable, rows: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let row = 0; row < rows; row++) {
    const tier = table.account(row)?.tier;
    if (tier !== undefined) counts.set(tier, (counts.get(tier) ?? 0) + 1);
  }
  return counts;
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
