import { describe, expect, it } from 'vitest';
import { setUp } from '../../../src/app/setup/set-up';
import { words } from '../../../src/app/setup/words';
import { tab } from '../../host/support/open-fixture';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

const NOW = Date.UTC(2026, 5, 30, 9);
const ACCOUNTS = tab(
  'Accounts',
  ['Company', 'Industry', 'Employees'],
  ['Alder', 'Software', 120],
  ['Birch', 'Retail', 12],
  ['Cedar', 'Retail', 40],
);

function said(...tabs: Parameters<typeof MemoryWorkbook.of>[0]): string {
  return MemoryWorkbook.of(tabs, NOW).execute((outside) => words.setUpDone(setUp(outside)));
}

describe('Set up', () => {
  const dealsOf = (first: string, second: string) => {
    const headers = ['Deal', 'Company', 'Stage', 'Amount'];
    return tab('Deals', headers, ['D1', first, 'Closed Won', 1], ['D2', second, 'Closed Lost', 2]);
  };

  it.each([
    ['Account key', 'it tells which account a deal is of', dealsOf('Somebody', 'Nobody')],
    [
      'Outcome',
      'Backtest needs it',
      tab('Deals', ['Deal', 'Company', 'Amount'], ['D1', 'Alder', 1]),
    ],
    ['Outcome and Account key', 'Backtest needs it', tab('Deals', ['Deal', 'Amount'], ['D1', 1])],
  ])('says that a tab of deals has no column for %s', (roles, why, tabOfDeals) => {
    expect(said(ACCOUNTS, tabOfDeals)).toContain(
      `No column of Deals was found for ${roles}: write its header into DEALS; ${why}.`,
    );
  });

  it('says nothing where both are there, or there are no deals', () => {
    expect(said(ACCOUNTS, dealsOf('Alder', 'Birch'))).not.toContain('No column');
    expect(said(ACCOUNTS)).not.toContain('No column');
  });
});
