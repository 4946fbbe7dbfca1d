import { overTabsOf } from '../compare/compare-definitions';
import { judgeList, messageOf, type ReadAccounts } from '../judged/read-accounts';
import type { LoadedDefinition } from '../load-definition';
import type { Looks } from '../looks';
import { findTestColumns, shownArms, writeTestColumns } from './arm-columns';
import type { FieldTest } from './field-test';
import { type DrawnTest, drawArms } from './test-arms';
import { words } from './words';

/** The accounts as they were read, whoever judges them. */
export type ListedAccounts = Pick<ReadAccounts, 'sheet' | 'list' | 'tab' | 'key'>;

/**
 * Draws the arms of a test that runs over the accounts as they are, by what it was started with.
 *
 * @returns In words why arms and tiers stay as they are, where they do.
 */
export function drawOver(
  test: FieldTest,
  loaded: LoadedDefinition,
  { sheet, list, tab, key }: ListedAccounts,
): DrawnTest | readonly string[] {
  if (key === undefined) return [words.noKey(sheet.name)];
  const [a, b] = [test.a, test.b].map(({ definition: one }) => {
    const definition = overTabsOf(loaded.definition, one);
    return { ...judgeList({ ...loaded, definition }, sheet, list), key };
  }) as [ReadAccounts, ReadAccounts];
  const problems = [...new Set([...a.columnProblems, ...b.columnProblems])];
  if (problems.length > 0) return problems;
  const shown = shownArms(list, findTestColumns(list, test.name, test));
  return drawArms(test, { a, b }, tab.numbers.map(shown));
}

/** How the columns are written. */
interface HowWritten {
  /** Those that may have been written before; `undefined` where the test starts. */
  readonly before: FieldTest | undefined;
  /** 0-based column where they are added where there are none. */
  readonly first?: number;
}

/**
 * Writes arms and tiers beside the accounts. A service that fails is told: the arms are kept in the tab of
 * the test, and the next update writes them.
 *
 * @returns What to tell.
 */
export function writeArms(
  accounts: ListedAccounts,
  drawn: DrawnTest,
  looks: Looks,
  how: HowWritten,
): string[] {
  try {
    return written(accounts, drawn, looks, how);
  } catch (error) {
    return [words.columnsFailed(messageOf(error))];
  }
}

const BLANK = ['', ''] as const;

function written(
  { sheet, list, tab }: ListedAccounts,
  { test, rows }: DrawnTest,
  looks: Looks,
  { before, first = list.values[0]?.length ?? 0 }: HowWritten,
): string[] {
  const found = findTestColumns(list, test.name, before);
  const byRow = new Map(tab.numbers.map((number, at) => [number, rows[at] ?? BLANK]));
  const shown = shownArms(list, found);
  const typed = tab.numbers.filter((number, at) => {
    const there = shown(number);
    return before !== undefined && there !== '' && there !== rows[at]?.[0];
  });
  const all = [...test.a.definition.tiers, ...test.b.definition.tiers];
  const tiers = all.filter(({ name }, at) => all.findIndex((one) => one.name === name) === at);
  writeTestColumns(
    sheet,
    list,
    {
      ...{ found, first, name: test.name, tiers, isNew: before === undefined },
      tiersOfB: test.b.definition.tiers,
    },
    (row) => byRow.get(row) ?? BLANK,
    looks,
  );
  const [row] = typed;
  return row === undefined ? [] : [words.typed(typed.length, `${sheet.name}!${row}:${row}`)];
}

/** Who joined, in words. */
export function joinedWords({ joined, brought }: DrawnTest): string[] {
  return [words.joined(joined), words.brought(brought)].filter(Boolean);
}
