import { describe, expect, it } from 'vitest';
import type { TabData } from '../../../src/host/core/api';
import type { FoundView } from '../../../src/protocol/found-view';
import type { Choices } from '../../../src/protocol/requests';
import { memoryBook } from '../../faults/support/memory-book';
import { tab } from '../../host/support/open-fixture';
import { german } from '../../journeys/workbooks/german';
import { hubspot } from '../../journeys/workbooks/hubspot';
import { sixtyColumns } from '../../journeys/workbooks/plain-lists';

const ACCOUNTS = tab(
  'Kunden',
  ['Firma', 'Sparte', 'Branche', 'Headcount', 'Staff', 'Land', 'Ref'],
  ['Nordwind GmbH', 'Software', 'A', 320, 12, 'DE', 'K-1'],
  ['Contoso', 'Retail', 'A', 'many', 40, 'FR', 'K-2'],
  ['Fabrikam', 'Software', 'B', 1200, 7, 'Elbonia', 'K-3'],
  ['Tailspin', 'Media', 'B', 80, 9, 'US', 'K-4'],
);
const DEALS = tab(
  'Vorgänge',
  ['Vorgang', 'Kunde', 'Kd-Ref', 'Lage', 'Am'],
  ['V1', 'x', 'K-1', 'hui', '2026-05-01'],
  ['V2', 'y', 'K-2', 'pfui', '2026-05-02'],
  ['V3', 'z', 'K-3', 'pfui', 'neulich'],
  ['V4', 'w', 'K-9', 'schwebt', ''],
);

function look(tabs: readonly TabData[], choices: Choices = {}): FoundView {
  const book = memoryBook(tabs);
  const before = book.picture();
  const answer = book.ask({ action: 'look', choices });
  expect(book.picture()).toEqual(before);
  if (!('found' in answer)) throw new Error(JSON.stringify(answer));
  return answer.found;
}

/** The same tab with another header. */
function renamed({ name, rows: [headers = [], ...rows] }: TabData, from: string, to: string) {
  const named = headers.map((cell) => (cell?.value === from ? { ...cell, value: to } : cell));
  return { name, rows: [named, ...rows] };
}

const line = ({ lines }: FoundView, key: string) => lines.find((one) => one.key === key);

describe('what Set up finds', () => {
  it('says which column is taken for what, which may be meant, and what of it can’t be read', () => {
    const found = look([ACCOUNTS]);
    expect(found).toMatchObject({
      isEmpty: false,
      accounts: { sheet: 'Kunden', rows: 4, columns: 7, headerRow: 1, isHeaderSure: true },
      problem: '',
    });
    expect(found.deals).toBeUndefined();
    expect(line(found, 'Company')).toMatchObject({ header: 'Firma', mayFit: 0, note: '' });
    expect(line(found, 'Industry')).toMatchObject({ header: 'Branche' });
    expect(line(found, 'Employees')).toMatchObject({ header: 'Headcount', mayFit: 2 });
    expect(line(found, 'Employees')?.note).toBe('1 can’t be read, such as “many” (D3)');
    expect(line(found, 'Country')?.note).toBe('1 can’t be read, such as “Elbonia” (F4)');
    expect(found.searched).toEqual(['Sparte', 'Staff', 'Ref']);
    expect(found.accounts?.options[1]).toEqual({ header: 'Sparte', example: 'Software' });
    const open = look([tab('Kunden', ['Firma', 'Branche'], ['A', 'k.A.'], ['B', 'Handel'])]);
    expect(open.accounts?.options[1]).toEqual({ header: 'Branche', example: 'Handel' });
  });

  it('says of a tab of churn that it is not read, and what is', () => {
    const churn = tab(
      'Churn events',
      ['id', 'account_id', 'churn_date'],
      ['1', 'K-1', '2026-05-01'],
    );
    expect(look([ACCOUNTS, DEALS, churn]).unused).toMatch(
      /^Churn events looks like a list of churn/,
    );
    const other = tab('Visits', ['id', 'account_id', 'visit_date'], ['1', 'K-1', '2026-05-01']);
    expect(look([ACCOUNTS, DEALS, other]).unused).toBe('');
  });

  it('tells years and ranks without a comma, and every other column where there are no deals', () => {
    const rows = ['A', 'B', 'C'].map((one, at) => [one, 'Retail', 1869 + at, 3278 + at, 12_000]);
    const found = look([
      tab('Accounts', ['Company', 'Industry', 'FOUNDED', 'RANK', 'Staff'], ...rows),
    ]);
    const examples = found.accounts?.options.map(({ example }) => example);
    expect(examples?.slice(2, 4)).toEqual(['1869', '3278']);
    expect(found.searched).toEqual(['FOUNDED', 'RANK']);
  });

  it('follows what a person says of tabs, columns and outcomes', () => {
    const found = look([ACCOUNTS, DEALS], {
      deals: 'Vorgänge',
      meanings: [
        ['Industry', 'Sparte'],
        ['Employees', 'Staff'],
        ['Country', ''],
      ],
      roles: [
        ['Account key', 'Kd-Ref'],
        ['Outcome', 'Lage'],
        ['Closed on', 'Am'],
      ],
      outcomes: [
        ['won', 'hui'],
        ['lost', 'pfui'],
      ],
    });
    expect(found.deals).toMatchObject({ won: 1, lost: 2, open: 1 });
    expect(found.deals?.stages).toEqual([
      { text: 'pfui', deals: 2, outcome: 'lost' },
      { text: 'hui', deals: 1, outcome: 'won' },
      { text: 'schwebt', deals: 1, outcome: 'open' },
    ]);
    expect(line(found, 'Industry')).toMatchObject({ header: 'Sparte', mayFit: 0 });
    expect(line(found, 'Employees')).toMatchObject({ header: 'Staff', mayFit: 0 });
    expect(line(found, 'Country')).toMatchObject({ header: '' });
    expect(line(found, 'Join')).toMatchObject({
      header: 'Ref',
      note: '3 of 4 deals found; 1 names one that is not in Kunden',
    });
    expect(line(found, 'Closed on')?.note).toBe('1 can’t be read, such as “neulich” (E4)');
  });

  it('finds the other half of a join of which a person names one', () => {
    const tabs = hubspot().tabs.map((one) => renamed(one, 'Associated Company', 'Y1'));
    expect(line(look(tabs), 'Account key')).toMatchObject({ header: '' });
    const found = look(tabs, { roles: [['Account key', 'Y1']] });
    expect(line(found, 'Join')).toMatchObject({
      header: 'Company name',
      note: '320 of 320 deals found',
    });
  });

  it('asks how a column is read that says nothing of won and lost', () => {
    const found = look([ACCOUNTS, DEALS], { deals: 'Vorgänge', roles: [['Outcome', 'Lage']] });
    expect(found.deals).toMatchObject({ won: 0, lost: 0, open: 4 });
    expect(found.deals?.stages.map(({ outcome }) => outcome)).toEqual(['open', 'open', 'open']);
  });

  it('takes the row of the headers from a person, and says where two tabs differ', () => {
    const titled = tab(
      'Accounts',
      ['My list'],
      ...ACCOUNTS.rows.map((row) => row.map((c) => c?.value ?? null)),
    );
    const found = look([titled, DEALS], { accounts: 'Accounts', deals: 'Vorgänge' });
    expect(found.accounts).toMatchObject({ headerRow: 2, rows: 4 });
    expect(found.problem).toMatch(/row 2 of Accounts and in row 1 of Vorgänge/);
    const said = look([titled, DEALS], { accounts: 'Accounts', deals: '', headerRow: 1 });
    expect(said.accounts).toMatchObject({ headerRow: 1, rows: 5, isHeaderSure: true });
  });

  it('says before anything is saved that deals alone can’t be scored', () => {
    expect(look([DEALS]).problem).toBe(
      'Vorgänge holds deals, and no tab a list of accounts. Build and Backtest go by the deals alone; Score accounts needs your accounts in a tab of their own.',
    );
  });

  it('counts a whole export, of sixty columns and of none', () => {
    const found = look(hubspot().tabs);
    expect(found.deals).toMatchObject({ won: 113, lost: 171, open: 36 });
    expect(line(found, 'Company')).toMatchObject({
      header: 'Company name',
    });
    expect(found.searched).toHaveLength(7);
    expect(look(sixtyColumns().tabs).accounts?.options.length).toBeGreaterThanOrEqual(60);
    expect(look([{ name: 'Sheet1', rows: [] }])).toMatchObject({
      isEmpty: true,
      lines: [],
      tabs: [],
    });
    expect(look([tab('Accounts', ['Account', 'Industry'])]).accounts).toMatchObject({ rows: 0 });
  });

  it('names the tab of the deals where a person shows it, in another language', () => {
    const found = look(german().tabs, { deals: 'Verkaufschancen' });
    expect(found.deals).toMatchObject({
      role: { Outcome: 'Phase', Amount: 'Betrag', 'Closed on': 'Abgeschlossen am' },
    });
    expect(Math.min(found.deals!.won, found.deals!.lost)).toBeGreaterThan(20);
  });

  it.each([
    { meanings: [['Industry', 7]] },
    { roles: [['Owner', 'x']] },
    { outcomes: [['maybe', 'x']] },
    { headerRow: 0 },
    { tab: 'x' },
  ])('refuses what is no choice: %j', (choices) => {
    const answer = memoryBook([ACCOUNTS]).ask({ action: 'look', choices: choices as never });
    expect(answer).toMatchObject({ ok: false, error: expect.stringMatching(/does not know/) });
  });
});
