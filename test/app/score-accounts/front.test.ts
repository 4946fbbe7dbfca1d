import { describe, expect, it } from 'vitest';
import { backtestAction } from '../../../src/app/backtest/backtest-action';
import type { Outside } from '../../../src/app/outside';
import { scoreAccounts } from '../../../src/app/score-accounts/score-accounts';
import type { ScoringRun } from '../../../src/app/score-accounts/scoring-run';
import { showAdded } from '../../../src/app/score-accounts/show-added';
import { words } from '../../../src/app/score-accounts/words';
import type { Area } from '../../../src/app/workbook';
import { dealsWorkbook } from '../../product/support/deals-workbook';
import { accountsTab, configTab } from '../../product/support/defined-workbook';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

const score = (book: MemoryWorkbook) => book.execute((outside) => scoreAccounts(outside));

it('a first run adds its tabs behind the list, which stays in front', () => {
  const book = MemoryWorkbook.of([accountsTab(), configTab('ICP Config')], 0);
  score(book);
  expect(book.tabs()).toEqual(['Accounts', 'ICP Config', 'ICP History', 'ICP Kept Runs']);
  expect(book.front()).toBe('Accounts');
});

describe('the first scores', () => {
  const book = MemoryWorkbook.of([accountsTab(), configTab('ICP Config')], 0);
  const [first, second] = [score(book), score(book)];

  /** What is selected where a tab is in front. */
  function selected(run: ScoringRun, front: string): Area[] {
    const areas: Area[] = [];
    const sheet = { name: front, select: (area: Area) => void areas.push(area) };
    showAdded({ workbook: { activeSheet: () => sheet } } as unknown as Outside, run);
    return areas;
  }

  it('are selected where their columns are new and their tab is in front', () => {
    const [{ row, column } = { row: 0, column: 0 }] = selected(first, 'Accounts');
    const headers = book.tab('Accounts').cells[row - 2] ?? [];
    expect(JSON.stringify(headers[column - 1])).toContain('ICP Tier');
  });

  it('leave the view as it is in later runs, and where another tab is in front', () => {
    expect(selected(second, 'Accounts')).toEqual([]);
    expect(selected(first, 'ICP Config')).toEqual([]);
  });
});

it('says to run Backtest until one of this version was run', () => {
  const book = MemoryWorkbook.of(dealsWorkbook(), Date.UTC(2026, 5, 30, 9));
  expect(words.scored(score(book))).toContain('Next: run Backtest');
  book.execute((outside) => backtestAction(outside));
  expect(words.scored(score(book))).not.toContain('run Backtest');
});
