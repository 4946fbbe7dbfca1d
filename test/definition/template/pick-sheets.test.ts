import { describe, expect, it } from 'vitest';
import { pickAccountsSheet, pickDealsSheet } from '../../../src/definition/template/pick-sheets';

const accounts = { sheet: 'Accounts', headers: ['Name', 'Industry', 'Country', 'Employees'] };
const deals = { sheet: 'Deals', headers: ['Deal ID', 'Account', 'Stage', 'Amount', 'Close date'] };
const churn = { sheet: 'Churn events', headers: ['id', 'account_id', 'churn_date', 'reason_code'] };
const config = { sheet: 'ICP Config', headers: ['Industry', 'Employees', 'Stage', 'Amount'] };

describe('pickAccountsSheet and pickDealsSheet', () => {
  it.each([
    ['both tabs', [deals, accounts], 'Accounts', 'Deals'],
    ['accounts only', [churn, accounts], 'Accounts', undefined],
    [
      'tabs with other names',
      [
        { ...deals, sheet: 'A' },
        { ...accounts, sheet: 'B' },
      ],
      'B',
      'A',
    ],
    [
      'a list of targets beside a larger tab of deals',
      [
        { ...deals, headers: [...deals.headers, 'Lead source', 'Country', 'Industry'] },
        { sheet: 'Target list', headers: ['Company', 'Sector'] },
      ],
      'Target list',
      'Deals',
    ],
    [
      'deals that carry the attributes',
      [{ sheet: 'Deals', headers: ['Deal ID', 'Comp_size', 'Source', 'Status'] }],
      'Deals',
      'Deals',
    ],
    ['nothing to score', [churn], undefined, undefined],
    ['no tab of its own', [config], undefined, undefined],
    ['no tab', [], undefined, undefined],
  ])('%s', (_, tabs, accountsSheet, dealsSheet) => {
    expect(pickAccountsSheet(tabs)).toBe(accountsSheet);
    expect(pickDealsSheet(tabs)).toBe(dealsSheet);
  });
});
