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
    const headers = ['Deal', 'Company', 'Stage', 'Created', 'Closed'];
    const dates = ['2026-01-01', '2026-02-01'];
    const won = ['D1', first, 'Closed Won', ...dates];
    return tab('Deals', headers, won, ['D2', second, 'Closed Lost', ...dates]);
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

  it('says which dates are not there, and what that means where there are none', () => {
    const headers = ['Deal', 'Company', 'Stage'];
    const [undated, closed] = [[], ['Closed']].map((more) =>
      tab(
        'Deals',
        [...headers, ...more],
        ['D1', 'Alder', 'Closed Won', ...more.map(() => '2026-02-01')],
        ['D2', 'Birch', 'Closed Lost', ...more.map(() => '2026-02-01')],
      ),
    );
    expect(said(ACCOUNTS, undated!)).toContain(
      'No column of Deals was found for Created on and Closed on: all deals count, however old, and by what their accounts are today; where there is one, write its header into DEALS.',
    );
    expect(said(ACCOUNTS, closed!)).toContain(
      'No column of Deals was found for Created on; where there is one, write its header into DEALS.',
    );
  });

  it('says that a list of accounts is missing where there are only deals', () => {
    expect(said(dealsOf('Alder', 'Birch'))).toContain(
      'Deals holds deals, and no tab a list of accounts: put the accounts to score into a tab of their own, and write its name into SETTINGS › Accounts sheet. Build and Backtest go by the deals alone.',
    );
    expect(said(ACCOUNTS, dealsOf('Alder', 'Birch'))).not.toContain('no tab a list');
  });

  it('says nothing where both are there, or there are no deals', () => {
    expect(said(ACCOUNTS, dealsOf('Alder', 'Birch'))).not.toContain('No column');
    expect(said(ACCOUNTS)).not.toContain('No column');
  });
});
