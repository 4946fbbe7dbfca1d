import { describe, expect, it } from 'vitest';
import { backtestAction } from '../../../src/app/backtest/backtest-action';
import { setUp } from '../../../src/app/setup/set-up';
import { tab } from '../../host/support/open-fixture';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

const NOW = Date.UTC(2026, 5, 30, 9);

/** Deals of accounts that win where they are large. */
function workbook() {
  const rows = Array.from({ length: 300 }, (_, index) => {
    const size = 10 + ((index * 37) % 300);
    const isWon = (index * 7) % 10 < (size > 150 ? 8 : 2);
    const month = 1 + (index % 5);
    return { name: `Account ${index}`, size, isWon, closed: `2026-0${month}-1${index % 9}` };
  });
  return MemoryWorkbook.of(
    [
      tab('Accounts', ['Company', 'Employees'], ...rows.map(({ name, size }) => [name, size])),
      tab(
        'Deals',
        ['Deal', 'Company', 'Stage', 'Close date'],
        ...rows.map(({ name, isWon, closed }, row) => {
          return [`D${row}`, name, isWon ? 'Closed Won' : 'Closed Lost', closed];
        }),
      ),
    ],
    NOW,
  );
}

describe('a definition that was just built', () => {
  it('is judged by newer deals only: what helps are those, and its note says how it did', () => {
    const book = workbook();
    const { start } = book.execute(setUp);
    expect(start?.isBuilt).toBe(true);
    book.execute((outside) => backtestAction(outside));
    const report = book.execute(({ workbook: own }) => own.sheet('ICP Backtest')?.values() ?? []);
    const cells = report.flat().map(String);
    expect(cells).toContain(start?.rests);
    expect(cells).toContain(
      'Newer closed deals: 20 won and 20 lost after 2026-05-18, until when it was fitted; older ones can’t judge it',
    );
    expect(cells.join()).not.toContain('longer window');
  });
});
