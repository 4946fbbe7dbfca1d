import type { Cell } from '../../engine/model';
import { readOwnTab } from '../own-tabs';
import type { Sheet, Workbook } from '../workbook';
import { type FieldTest, keptParts, readKept } from './field-test';
import { words } from './words';

/** The tests that the tab `ICP Field Test` keeps, the oldest first. */
export interface KeptTests {
  /** Where it is there. */
  readonly sheet: Sheet | undefined;
  readonly tests: readonly KeptTest[];
}

/** A test with the cells that keep it. */
export interface KeptTest {
  readonly test: FieldTest;
  /** 1-based rows of its parts, in their order. */
  readonly rows: readonly number[];
}

/** Column of the parts, 1-based. */
const KEPT_COLUMN = 2;

const LABEL = /^Kept: test (\d+), part (\d+)$/;
const COUNT = /^Kept for ICP Score: (\d+) tests?$/;

/** What stands beside a part. @example partLabel(1, 2) // 'Kept: test 1, part 2' */
export function partLabel(test: number, part: number): string {
  return `Kept: test ${test}, part ${part}`;
}

/** What stands above the parts: how many tests there are, so that a lost one is missed. */
export function keptTitle(tests: number): string {
  return `Kept for ICP Score: ${tests} ${tests === 1 ? 'test' : 'tests'}`;
}

/**
 * Reads the tests that are kept. Parts are found by what stands beside them, in whatever rows.
 *
 * @throws A message where somebody changed what is kept: it is never overwritten.
 */
export function readTests(workbook: Workbook): KeptTests {
  const { sheet, values } = readOwnTab(workbook, 'fieldTest');
  if (sheet === undefined) return { sheet, tests: [] };
  const found = new Map<number, Map<number, { row: number; text: string }>>();
  let expected = 0;
  values.forEach((cells: readonly Cell[], index) => {
    const label = String(cells[0] ?? '');
    const [, test = '', part = ''] = LABEL.exec(label) ?? [];
    expected = Number(COUNT.exec(label)?.[1] ?? expected);
    if (test === '') return;
    const parts = found.get(Number(test)) ?? new Map();
    parts.set(Number(part), { row: index + 1, text: String(cells[KEPT_COLUMN - 1] ?? '') });
    found.set(Number(test), parts);
  });
  const numbers = [...found.keys()].sort((one, other) => one - other);
  const tests = numbers.map((number): KeptTest => {
    const parts = found.get(number) ?? new Map();
    const ordered = Array.from({ length: parts.size }, (_, at) => parts.get(at + 1));
    const test = readKept(ordered.map((part) => part?.text ?? '').join(''));
    if (test === undefined) throw new Error(words.unreadable(sheet.name, number));
    return { test, rows: ordered.map((part) => part?.row ?? 0) };
  });
  if (tests.length < expected) throw new Error(words.unreadable(sheet.name, tests.length + 1));
  return { sheet, tests };
}

/** The test of a definition that runs. */
export function runningTest({ tests }: KeptTests, name: string): KeptTest | undefined {
  return tests.find(({ test }) => test.name === name && test.ended === undefined);
}

/** The last test of a definition, running or not. */
export function lastTest({ tests }: KeptTests, name: string): FieldTest | undefined {
  const own = tests.filter(({ test }) => test.name === name);
  return (runningTest({ sheet: undefined, tests: own }, name) ?? own[own.length - 1])?.test;
}

/**
 * Writes a test that changed over its own cells, in one write.
 *
 * @returns False where it has no room there: then the whole page is to be written.
 */
export function rewriteKept(sheet: Sheet, { rows }: KeptTest, test: FieldTest): boolean {
  const parts = keptParts(test);
  const [first = 0] = rows;
  const isTogether = rows.every((row, at) => row === first + at);
  if (!isTogether || parts.length > rows.length) return false;
  const cells = rows.map((_, at) => [parts[at] ?? '']);
  sheet.write(first, KEPT_COLUMN, cells);
  return true;
}
