import { keyColumn } from '../accounts/key-column';
import { gridOf, type List } from '../accounts/list';
import { parseTestHeader } from '../accounts/own-header';
import { tabOf } from '../deals/tab';
import type { LoadedDefinition } from '../load-definition';
import type { Looks } from '../looks';
import type { Outside } from '../outside';
import type { Sheet } from '../workbook';
import { readTests, rewriteKept, runningTest } from './test-tab';
import { words } from './words';
import { drawOver, joinedWords, writeArms } from './write-arms';

/** The accounts of a run of Score accounts. */
export interface ScoredAccounts {
  readonly name: string;
  readonly loaded: LoadedDefinition;
  readonly sheet: Sheet;
  /** As they were read before the run. */
  readonly list: List;
  /** 0-based column where nothing stands now, there or further right. */
  readonly first: number;
}

/**
 * Gives accounts that came since a field test started an arm, and all of them the tiers by which they are
 * worked on, where a test of the definition runs. Without a column of a test no service is called: where
 * somebody deleted them, Update writes them again.
 *
 * @returns What to tell; nothing where no test runs.
 */
export function joinFieldTest(
  { workbook }: Outside,
  { name, loaded, sheet, list, first }: ScoredAccounts,
  looks: Looks,
): string[] {
  const headers = list.values[list.headerRow - 1] ?? [];
  const marks = list.marks.map(({ value }) => value);
  if (![...headers, ...marks].some((text) => parseTestHeader(text) !== undefined)) return [];
  const kept = readTests(workbook);
  const running = runningTest(kept, name);
  if (running === undefined || kept.sheet === undefined) return [];
  const tab = tabOf(list.sheet, gridOf(list), list.headerRow);
  const accounts = { sheet, list, tab, key: keyColumn(loaded.definition, tab.headers) };
  const drawn = drawOver(running.test, loaded, accounts);
  if (!('test' in drawn)) return [words.stays(drawn)];
  const { A, B } = drawn.joined;
  if (A + B > 0 && !rewriteKept(kept.sheet, running, drawn.test)) return [words.noRoom(A + B)];
  const told = writeArms(accounts, drawn, looks, { before: running.test, first });
  return [...joinedWords(drawn), ...told];
}
