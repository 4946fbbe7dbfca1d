import { expect, it } from 'vitest';
import { scoreAccounts } from '../../../src/app/score-accounts/score-accounts';
import { accountsTab, configTab } from '../../product/support/defined-workbook';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

it('a first run adds its tabs behind the list, which stays in front', () => {
  const book = MemoryWorkbook.of([accountsTab(), configTab('ICP Config')], 0);
  book.execute((outside) => scoreAccounts(outside));
  expect(book.tabs()).toEqual(['Accounts', 'ICP Config', 'ICP History', 'ICP Kept Runs']);
  expect(book.front()).toBe('Accounts');
});
