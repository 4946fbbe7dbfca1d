import { keyColumn } from '../accounts/key-column';
import { gridOf, type List } from '../accounts/list';
import { parseTestHeader } from '../accounts/own-header';
import { tabOf } from '../deals/tab';
import type { LoadedDefinition } from '../load-definition';
import type { Sheet, Workbook } from '../workbook';
import type { FieldTest } from './field-test';
import { type KeptTest, type KeptTests, readTests, runningTest } from './test-tab';
import { words } from './words';
import { drawOver, type ListedAccounts } from './write-arms';

/** A test that runs, and the tab that keeps it. */
interface Running extends KeptTest {
  readonly sheet: NonNullable<KeptTests['sheet']>;
}

/**
 * The test of a definition that runs over a list. Without a column of a test beside it no service is called.
 *
 * @param name - Of the definition.
 * @example runningBeside(workbook, '', list)?.test.startedOn // 20634
 */
export function runningBeside(
  workbook: Workbook,
  name: string,
  { values, headerRow, marks }: List,
): Running | undefined {
  const texts = [...(values[headerRow - 1] ?? []), ...marks.map(({ value }) => value)];
  if (!texts.some((text) => parseTestHeader(text) !== undefined)) return undefined;
  const kept = readTests(workbook);
  const running = runningTest(kept, name);
  return running && kept.sheet && { ...running, sheet: kept.sheet };
}

/** The accounts as a test draws over them. */
export function accountsOf(
  { definition }: Pick<LoadedDefinition, 'definition'>,
  sheet: Sheet,
  list: List,
): ListedAccounts {
  const tab = tabOf(list.sheet, gridOf(list), list.headerRow);
  return { sheet, list, tab, key: keyColumn(definition, tab.headers) };
}

/** A field test by whose tiers accounts are worked on. */
export interface TestBeside {
  readonly test: FieldTest;
  /**
   * The tier of an account by its arm, by the number of the sheet's row; `undefined` where it has no arm.
   *
   * @throws A message where arms can't be told.
   */
  tiers(): (row: number) => string | undefined;
}

/** @returns `undefined` where no test runs. */
export function testBeside(
  workbook: Workbook,
  name: string,
  loaded: LoadedDefinition,
  sheet: Sheet,
  list: List,
): TestBeside | undefined {
  const running = runningBeside(workbook, name, list);
  if (running === undefined) return undefined;
  const { test } = running;
  return {
    test,
    tiers: () => {
      const accounts = accountsOf(loaded, sheet, list);
      const drawn = drawOver(test, loaded, accounts);
      if (!('test' in drawn)) throw new Error(words.stays(drawn));
      const rows = new Map(accounts.tab.numbers.map((number, at) => [number, drawn.rows[at]]));
      return (row) => {
        const [arm = '', tier] = rows.get(row) ?? [];
        return arm === '' ? undefined : tier;
      };
    },
  };
}

/** What is told of a test that runs where another tab than its accounts is scored; nothing where none runs. */
export function testElsewhere(workbook: Workbook, name: string): string[] {
  const running = runningTest(readTests(workbook), name);
  return running === undefined ? [] : [words.elsewhere(running.test)];
}
