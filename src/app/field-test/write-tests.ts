import { shownDay } from '../../engine/values/shown-day';
import type { FieldTestView } from '../../protocol/field-test-view';
import type { JudgedWorkbook } from '../judged/read-judged';
import type { LoadedDefinition } from '../load-definition';
import type { Looks } from '../looks';
import type { Outside } from '../outside';
import { remarksOn } from '../own-tabs';
import { writePage } from '../report/page-sheet';
import type { TestColumns } from './arm-columns';
import type { FieldTest } from './field-test';
import { fieldTestPage } from './field-test-page';
import { careOf, saidOf, standingOf, viewOf } from './standing';
import { words } from './words';

/** The tests of a definition as they were written. */
export interface WrittenTests {
  readonly view: FieldTestView;
  /** What Sheets refused, or where the tab stands. */
  readonly remarks: readonly string[];
  /** Brings the tab to the front. */
  show(): void;
}

/** What the tests stand over. */
export interface TestsOver {
  readonly name: string;
  readonly loaded: LoadedDefinition;
  readonly read: JudgedWorkbook;
  /** The columns beside the accounts, as they are once all is done. */
  readonly columns: TestColumns;
}

/** Writes the page of a definition, with all tests that there are. */
export function writeTests(
  outside: Outside,
  { name, loaded, read, columns }: TestsOver,
  tests: readonly FieldTest[],
  looks: Looks,
): WrittenTests {
  const kept = { sheet: undefined, tests: tests.map((test) => ({ test, rows: [] })) };
  const standing = { ...standingOf(outside, name, loaded, kept, read), columns };
  const { test, outcome } = standing;
  if (test === undefined || outcome === undefined) throw new Error(words.noTest);
  const about = words.about(name, shownDay(loaded.calendar.stamp(outside.clock.now())));
  const view = { ...saidOf(standing), care: careOf(outside, standing) };
  const page = fieldTestPage({ view, about, test, outcome, tests });
  const sheet = writePage(outside.workbook, 'fieldTest', page, looks);
  return {
    view: viewOf(outside, standing),
    remarks: remarksOn({ fieldTest: sheet }),
    show: () => sheet.activate(),
  };
}
