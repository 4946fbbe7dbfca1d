import { keepRun } from '../changes/keep-run';
import { accountsStatus, versionStatus, writeStatus } from '../config-sheet/status';
import { joinFieldTest } from '../field-test/join-field-test';
import { testBeside, testElsewhere } from '../field-test/test-beside';
import { marketOf } from '../lists/list-for';
import { type OutdatedList, outdatedList } from '../lists/lists-made';
import type { LoadedDefinition } from '../load-definition';
import { once } from '../once';
import type { ScoredTable } from '../scoring/score-table';
import type { Run } from './run';

/** A run that has scored every account. */
interface WholeRun extends Run {
  readonly loaded: LoadedDefinition;
  /** As the definition scores them, without what holds a tier. */
  readonly scored: ScoredTable;
  /** The version that scored. */
  readonly number: number;
  /** Whether these are the accounts that the definition names. */
  readonly isTheirs: boolean;
}

/** What is told of a run that has scored every account. */
export interface AfterRun {
  /** The last list of these accounts, where it is out of date. */
  readonly outdated: OutdatedList | undefined;
  /** Of the field test that runs, in words. */
  readonly joined: readonly string[];
}

/**
 * What follows once every account is scored: the run is kept for What changed, the definition says its
 * counts, lists that are out of date are told, new accounts join a field test. The scores stand in any
 * case: what fails, or what the time does not allow, is told or left out.
 */
export function afterRun(run: WholeRun): AfterRun {
  const { outside, name, loaded, scored, number, isTheirs, list, table, time, looks } = run;
  const { workbook } = outside;
  keepRun(workbook, run, looks);
  if (isTheirs) {
    const tiers = accountsStatus(loaded.definition.tiers, allTiers(table, list.total));
    const status = { ...versionStatus(number), ...tiers };
    writeStatus(workbook, name, status, { grid: loaded.grid, looks });
  }
  let outdated: OutdatedList | undefined;
  let joined: readonly string[] = [];
  if (time.isLate()) return { outdated, joined };
  if (isTheirs) {
    looks.attempt('whether lists are out of date', () => {
      const test = once(() => testBeside(workbook, name, loaded, list.sheet, list.list));
      const market = () => marketOf(name, loaded, list.list, scored, test);
      outdated = outdatedList(workbook, name, market);
    });
  }
  looks.attempt('arms of the field test', () => {
    if (!isTheirs) joined = testElsewhere(workbook, name);
    else if (!time.isLate()) {
      const width = list.list.values[0]?.length ?? 0;
      const first = Math.max(width, 1 + Math.max(...list.placed.columns));
      const accounts = { name, loaded, sheet: list.sheet, list: list.list, first };
      joined = joinFieldTest(outside, accounts, looks);
    }
  });
  return { outdated, joined };
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
