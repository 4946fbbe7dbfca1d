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

const book = MemoryWorkbook.of(dealsWorkbook(), Date.UTC(2026, 5, 30, 9));

describe('a written page', () => {
  it.each(pages)('%s has all its columns and charts beside an open sidebar', (name, write) => {
    book.execute(write);
    const { widths, looks } = book.tab(name);
    const charts = looks.map((look): Partial<Chart> => JSON.parse(look));
    const left = (column: number) =>
      Object.entries(widths).reduce(
        (sum, [at, width]) => sum + (Number(at) < column ? width : 0),
        0,
      );
    expect(left(Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(ROOM);
    for (const { column = 1, size } of charts) {
      expect(left(column) + (size?.width ?? 0)).toBeLessThanOrEqual(ROOM);
    }
  });
});
