import type { List } from '../accounts/list';
import type { LoadedDefinition } from '../load-definition';
import type { Looks } from '../looks';
import type { Outside } from '../outside';
import type { Sheet } from '../workbook';
import { accountsOf, runningBeside } from './test-beside';
import { rewriteKept } from './test-tab';
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
  const running = runningBeside(workbook, name, list);
  if (running === undefined) return [];
  const accounts = accountsOf(loaded, sheet, list);
  const drawn = drawOver(running.test, loaded, accounts);
  if (!('test' in drawn)) return [words.stays(drawn)];
  const { A, B } = drawn.joined;
  if (A + B > 0 && !rewriteKept(running.sheet, running, drawn.test)) return [words.noRoom(A + B)];
  const told = writeArms(accounts, drawn, looks, { before: running.test, first });
  return [words.workBy(running.test), ...joinedWords(drawn), ...told];
}
