import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Sheet, Workbook } from '../../src/app/workbook';
import { openOutside } from '../../src/gas/outside';
import { serve } from '../app/api/support';
import { tab } from '../host/support/open-fixture';

const NAMES = ['Accounts', 'Deals', 'deals', 'Report'];
const HOME = tab('Home', ['Name'], ['Northwind']);
const open = () => serve([HOME], false);
const openWithTabs = () => serve([HOME, tab('Accounts', ['Name']), tab('Deals', ['Deal'])], false);

const A1 = { row: 2, column: 1, rows: 3, columns: 2 };

/** Everything that is looked up. */
function seen(workbook: Workbook) {
  const nameOf = (sheet: Sheet | undefined) => sheet?.id();
  return {
    tabs: NAMES.map((name) => nameOf(workbook.sheet(name))),
    all: workbook.sheets().map((sheet) => [sheet.name, sheet.id()]),
    marked: workbook.markedTabs(),
    reports: workbook.markedTabs('report'),
    ranges: workbook.namedRanges().map((range) => ({ ...range })),
  };
}

type Act = (workbook: Workbook, sheet: Sheet | undefined, name: string) => void;

/** What the add-on does to tabs; where Sheets would refuse it, nothing. */
const acts: Readonly<Record<string, Act>> = {
  add: (workbook, _, name) => {
    if (isFree(workbook, name)) workbook.addSheet(name, 'report');
  },
  addMarked: (workbook, _, name) => {
    if (!isFree(workbook, name)) return;
    const sheet = workbook.addSheet(name, 'runs');
    sheet.mark('report');
  },
  rename: (workbook, sheet, name) => {
    if (isFree(workbook, name)) sheet?.rename(name);
  },
  remove: (_, sheet) => sheet?.remove(),
  mark: (_, sheet) => sheet?.mark('report'),
  markAnew: (_, sheet) => sheet?.mark('runs'),
  unmark: (_, sheet) => sheet?.mark(''),
  nameRange: (workbook, sheet) => sheet && workbook.nameRange('ICP_RANGE', sheet, A1),
  insertRows: (_, sheet) => sheet?.insertRows(1, 2),
  deleteRows: (_, sheet) => sheet?.deleteRows(1, 1),
  insertColumns: (_, sheet) => sheet?.insertColumns(1, 1),
};

function isFree(workbook: Workbook, name: string): boolean {
  return workbook.sheets().every((one) => one.name.toLowerCase() !== name.toLowerCase());
}

const steps = fc.array(
  fc.record({
    act: fc.constantFrom(...Object.keys(acts)),
    on: fc.constantFrom(...NAMES),
    name: fc.constantFrom(...NAMES),
    looks: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('what is looked up once', () => {
  it('is what a fresh look sees, whatever we changed since', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const { execute, document } = openWithTabs();
        execute(({ workbook }) => {
          for (const { act, on, name, looks } of given) {
            if (looks) seen(workbook);
            acts[act]?.(workbook, workbook.sheet(on), name);
            const fresh = seen(openOutside().workbook);
            expect(seen(workbook)).toEqual(fresh);
            expect(new Set(fresh.marked).size).toBe(fresh.marked.length);
          }
        });
        document.desk.book.dispose();
      }),
      { numRuns: 60 },
    );
  });

  it('is looked up again once others are kept out: they may have changed it meanwhile', () => {
    const { execute } = open();
    execute((mine) => {
      const theirs = openOutside();
      theirs.workbook.addSheet('Accounts', 'report');
      seen(mine.workbook);
      theirs.exclusively(() => {
        theirs.workbook.sheet('Accounts')?.rename('Deals');
        theirs.workbook.addSheet('Accounts', 'runs');
        theirs.workbook.nameRange('ICP_RANGE', theirs.workbook.sheet('Deals')!, A1);
      });
      mine.exclusively(() => {
        expect(seen(mine.workbook)).toEqual(seen(openOutside().workbook));
        expect(mine.workbook.markedTabs('report')).toEqual(['Deals']);
      });
    });
  });

  it('is asked for once', () => {
    const { execute, document } = open();
    execute(({ workbook }) => {
      workbook.addSheet('Deals', 'report');
      workbook.nameRange('ICP_RANGE', workbook.sheet('Deals')!, A1);
      seen(workbook);
      document.resetServiceCalls();
      workbook.sheet('Deals');
      workbook.sheet('Report');
      workbook.sheets();
      workbook.namedRanges();
      expect(document.serviceCalls()).toEqual({});
    });
  });

  it('is not trusted after a change that failed when it was made already', () => {
    const { execute, document } = serve([HOME, tab('Report', ['Name'])], false);
    const calls = ['getActive', 'getSheetByName', 'getSheetByName', 'setName'];
    document.failAfterCall(calls.length);
    execute(({ workbook }) => {
      const sheet = workbook.sheet('Report');
      workbook.sheet('Log');
      expect(() => sheet?.rename('Log')).toThrow('Service');
      expect(workbook.sheet('Log')?.id()).toBe(sheet?.id());
      expect(workbook.sheet('Report')).toBeUndefined();
    });
  });
});

it('shows a message as long as it takes to read', () => {
  const shown = vi.fn();
  const { execute, document } = open();
  document.desk.dialogs.toast = shown;
  execute(({ workbook }) => workbook.toast('x'.repeat(240)));
  expect(shown.mock.calls).toEqual([
    [{ title: 'ICP Score', message: 'x'.repeat(240), seconds: 20 }],
  ]);
});
