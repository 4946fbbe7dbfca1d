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
import { type Comparison, comparisons } from './comparisons';
import { accountColumn } from './keep-run';
import type { KeptColumns, Placed } from './kept-columns';
import type { KeptRun } from './kept-run';
import { words } from './words';

/** What changed, the tab that its rows are of, and what else can be compared. */
export interface ReadChanges {
  readonly changes: Changes;
  readonly sheet: Sheet;
  /** The one that was chosen. */
  readonly chosen: Comparison;
  readonly all: readonly Comparison[];
}

/**
 * Compares the last run of Score accounts with the one of an earlier day, or with the first one of that
 * day; or with what a list was made of. Nothing is written.
 *
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @param most - Accounts that are told one by one, see `changesOf`.
 * @param since - Which of the comparisons; the first one where it is left out.
 * @throws Where there is nothing to compare, or one of both can't be read.
 */
export function readChanges(
  { workbook, clock }: Outside,
  name: string,
  checkpoint: Checkpoint,
  most: number,
  since?: string,
): ReadChanges {
  const { definition, context } = loadDefinition(workbook, name, clock);
  const { accountsSheet, headerRow } = definition.settings;
  const { kept, sheet: own, last, all } = comparisons(workbook, name, accountsSheet);
  const found = all.find(({ id }) => id === since);
  if (since !== undefined && found === undefined) throw new Error(words.noLonger);
  const chosen = found ?? all.find(({ sheet }) => sheet === own);
  if (chosen === undefined) {
    const { name: tab } = own ?? accountsToScore(workbook, definition, name);
    throw new Error(last === undefined ? words.noRun(tab) : words.oneRun(tab, last.about.scoredAt));
  }
  const { sheet } = chosen;
  const runs = [readRun(kept, chosen.before), readRun(kept, chosen.last)] as const;
  checkpoint();
  const list = readList(workbook, sheet, headerRow);
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
  const changes = changesOf(...runs, find, most);
  return { changes: { ...changes, since: chosen.since }, sheet, chosen, all };
}

function readRun(kept: KeptColumns, run: Placed): KeptRun {
  const read = kept.read(run);
  if (read !== undefined) return read;
  throw new Error(words.unreadable(kinds.keptRuns.name, run.about.scoredAt));
}
