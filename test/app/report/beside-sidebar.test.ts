import { describe, expect, it } from 'vitest';
import { backtestAction } from '../../../src/app/backtest/backtest-action';
import { writeDashboard } from '../../../src/app/dashboard/dashboard-action';
import { discoverAction } from '../../../src/app/discovery/discover-action';
import { writeDrift } from '../../../src/app/drift/drift-action';
import { writeHealth } from '../../../src/app/health/health-action';
import { writeOnePage } from '../../../src/app/one-page/one-page-action';
import type { Outside } from '../../../src/app/outside';
import type { Chart } from '../../../src/app/workbook';
import { dealsWorkbook } from '../../product/support/deals-workbook';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { openBook, start } from '../field-test/support';
import { begin, openHospitals } from '../review/support/reviewed';

/** A window of 1,500 pixels less the sidebar, the numbers of the rows and the scroll bar. */
const ROOM = 1140;

const pages: readonly (readonly [tab: string, write: (outside: Outside) => unknown])[] = [
  ['ICP Backtest', (outside) => backtestAction(outside)],
  ['ICP Drift', (outside) => writeDrift(outside, '')],
  ['ICP Dashboard', (outside) => writeDashboard(outside, '')],
  ['ICP Health', (outside) => writeHealth(outside, '')],
  ['ICP One Page', (outside) => writeOnePage(outside, '')],
  ['ICP Patterns', (outside) => discoverAction(outside)],
];

/** Pages that end something which was begun. */
const ends: readonly (readonly [tab: string, end: () => MemoryWorkbook])[] = [
  [
    'ICP Review',
    () => {
      const own = openHospitals();
      own.ask({ action: 'finishReview', name: '', note: '', ...begin(own) });
      return own;
    },
  ],
  [
    'ICP Field Test',
    () => {
      const own = openBook({ accounts: 200, deals: 300 });
      start(own, 60);
      return own;
    },
  ],
];

const book = MemoryWorkbook.of(dealsWorkbook(), Date.UTC(2026, 5, 30, 9));

/** Pixels left of a column of a tab. */
function leftIn({ widths }: ReturnType<MemoryWorkbook['tab']>, column = Number.POSITIVE_INFINITY) {
  return Object.entries(widths).reduce(
    (sum, [at, width]) => sum + (Number(at) < column ? width : 0),
    0,
  );
}

describe('a written page', () => {
  it.each(pages)('%s has all its columns and charts beside an open sidebar', (name, write) => {
    book.execute(write);
    const tab = book.tab(name);
    const charts = tab.looks.map((look): Partial<Chart> => JSON.parse(look));
    expect(leftIn(tab)).toBeLessThanOrEqual(ROOM);
    for (const { column = 1, size } of charts) {
      expect(leftIn(tab, column) + (size?.width ?? 0)).toBeLessThanOrEqual(ROOM);
    }
  });

  it.each(ends)('%s has all its columns beside an open sidebar', (name, end) => {
    const width = leftIn(end().tab(name));
    expect(width).toBeGreaterThan(0);
    expect(width).toBeLessThanOrEqual(ROOM);
  });
});
