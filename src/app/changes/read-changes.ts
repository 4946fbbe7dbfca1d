import { accountKey } from '../../definition/account-key';
import { fold } from '../../engine/values/fold';
import { showCell } from '../../engine/values/show-cell';
import type { Checkpoint } from '../../insight/checkpoint';
import { accountsToScore, readList } from '../accounts/list';
import { loadDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { kinds } from '../own-tabs';
import { nameColumn } from '../preview/account-lines';
import type { Sheet } from '../workbook';
import type { Changes } from './changes';
import { changesOf, type FindAccount } from './changes-of';
import { accountColumn } from './keep-run';
import type { KeptRun } from './kept-run';
import { openRunsKept, type RunsKept } from './runs-kept';
import { words } from './words';

/** What changed, and the tab that its rows are of. */
export interface ReadChanges {
  readonly changes: Changes;
  readonly accountsSheet: Sheet;
}

/**
 * Compares the last run of Score accounts with the one of an earlier day, or with the first one of that
 * day. Nothing is written.
 *
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @param most - Accounts that are told one by one, see `changesOf`.
 * @throws Where there are not two runs, or one of them can't be read.
 */
export function readChanges(
  { workbook, clock }: Outside,
  name: string,
  checkpoint: Checkpoint,
  most: number,
): ReadChanges {
  const { definition, context } = loadDefinition(workbook, name, clock);
  const sheet = accountsToScore(workbook, definition, name);
  const kept = openRunsKept(workbook, { name, tab: sheet.id(), tabName: sheet.name });
  const { before, last } = kept;
  if (last === undefined) throw new Error(words.noRun(sheet.name));
  if (before === undefined) throw new Error(words.oneRun(sheet.name, last.about.scoredAt));
  const runs = [readRun(kept, before), readRun(kept, last)] as const;
  checkpoint();
  const list = readList(workbook, sheet, definition.settings.headerRow);
  const named = list.headers.findIndex(
    (header) => fold(String(header)) === fold(runs[1].keyHeader),
  );
  const key = named >= 0 ? named : accountColumn(definition, list);
  const label = nameColumn(list);
  const rows = new Map<string, number>();
  list.rows.forEach((cells, row) => {
    const own = accountKey(String(cells[key] ?? ''));
    if (own !== '' && !rows.has(own)) rows.set(own, row);
  });
  const find: FindAccount = (cell) => {
    const row = rows.get(accountKey(cell));
    if (row === undefined) return undefined;
    const account = showCell(list.rows[row]?.[label] ?? '', context);
    return { row: row + list.headerRow + 1, account };
  };
  checkpoint();
  return { changes: changesOf(...runs, find, most), accountsSheet: sheet };
}

function readRun(kept: RunsKept, run: NonNullable<RunsKept['last']>): KeptRun {
  const read = kept.read(run);
  if (read === undefined) {
    throw new Error(words.unreadable(kinds.keptRuns.name, run.about.scoredAt));
  }
  return read;
}
