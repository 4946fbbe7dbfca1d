import { describe, expect, it } from 'vitest';
import { readAccount } from '../../../src/sidebar/model/account-reading';
import { tab } from '../../host/support/open-fixture';
import { dealsDefinition, dealsWorkbook } from '../../product/support/deals-workbook';
import { done, EMPTY, serve } from './support';

describe('one account as a draft sees it', () => {
  const server = serve(EMPTY);
  const { state } = done(server.ask({ action: 'state', name: '' }));
  const { definition } = state;
  const ask = (row?: number) =>
    done(
      server.ask({
        action: 'account',
        name: '',
        definition,
        ...(row === undefined ? {} : { row }),
      }),
    ).account;

  it('is the one that is selected, with the score that is written beside it', () => {
    const target = { kind: 'account', row: 77, column: 1 } as const;
    expect(done(server.ask({ action: 'select', name: '', target })).selected).toBe('Accounts!A79');
    const found = ask();
    expect(found).toMatchObject({ row: 77, sheetRow: 79 });
    done(server.ask({ action: 'score', name: '' }));
    const [headers = [], ...rows] = server.document.values('Accounts');
    const written = rows[77]?.[headers.indexOf('ICP Score')];
    expect(found && readAccount(definition, found).score).toBe(written);
    expect(ask(77)).toEqual(found);
  });

  it('is none where the header, another tab or no row is selected', () => {
    const cell = 'ICP Config!B5';
    done(server.ask({ action: 'select', name: '', target: { kind: 'cell', cell } }));
    expect(ask()).toBeUndefined();
    expect(ask(1_000_000)).toBeUndefined();
  });

  it('is judged by what is sent, and by nothing that is no definition', () => {
    const criteria = definition.criteria.map((one) => ({ ...one, on: false }));
    const sent = { ...definition, criteria };
    const account = done(
      server.ask({ action: 'account', name: '', definition: sent, row: 5 }),
    ).account;
    expect(account?.criteria.every((match) => match === null)).toBe(true);
    expect(server.ask({ action: 'account', name: '', definition: {}, row: 5 }).ok).toBe(false);
  });
});

describe('an account, its deals and what else is known of it', () => {
  const { ask, document } = serve(dealsWorkbook());
  const name = '';
  const explain = (row?: number) =>
    done(
      ask({
        action: 'account',
        name,
        definition: dealsDefinition,
        ...(row === undefined ? {} : { row }),
      }),
    );
  const ofDeal = (row: number) => {
    done(ask({ action: 'select', name, target: { kind: 'deal', row } }));
    return explain();
  };
  const linesOf = (title: string, row: number) =>
    explain(row).facts.find((one) => one.title === title)?.lines;

  it('is found by a deal of it, however its key is written', () => {
    expect(ofDeal(3).account).toMatchObject({ row: 0, label: 'Northwind' });
    expect(ofDeal(5).account).toMatchObject({ row: 2, label: 'Fabrikam' });
    expect(ofDeal(3)).toEqual(explain(0));
  });

  it('a deal without an account says so', () => {
    expect(ofDeal(10)).toMatchObject({
      facts: [],
      missing: 'Row 10 of Deals is of "northwind.exmple", which is no account of Accounts.',
    });
    document.setCell('Deals', 'B13', '');
    document.setCell('Deals', 'C13', 'Demo');
    expect(ofDeal(13).missing).toBe('Row 13 of Deals names no account.');
    done(ask({ action: 'select', name, target: { kind: 'cell', cell: 'ICP Config!B5' } }));
    expect(explain().missing).toBeUndefined();
  });

  it('shows dates and ranges that no line breaks', () => {
    expect(explain(1).account?.cells.Employees).toBe('51\u2011200');
  });

  it('has its deals, the newest first, with day and amount', () => {
    expect(linesOf('Its deals', 0)).toEqual([
      ['Won · 21 Jun 2026', '2 k'],
      ['Won · 20 Jun 2026', '1 k'],
    ]);
    expect(linesOf('Its deals', 1)?.map(([deal]) => deal)).toEqual([
      'Open · 29 Jun 2026',
      'Lost · 25 Jun 2026',
      'Lost · 24 Jun 2026',
    ]);
    document.setCell('Accounts', 'A6', 'Newcomer');
    document.setCell('Accounts', 'B6', 'newcomer.example');
    expect(linesOf('Its deals', 4)).toEqual([['None yet', '']]);
  });

  it('of two rows with one key the first has the deals and the earlier scores', () => {
    document.setCell('Accounts', 'A7', 'Northwind Ltd');
    document.setCell('Accounts', 'B7', 'https://www.northwind.example');
    expect(linesOf('Its deals', 5)).toEqual([
      ['They count for row 2, which has the same key.', ''],
    ]);
    expect(linesOf('Earlier scores', 0)).toBeUndefined();
    done(ask({ action: 'score', name }));
    const found = explain(0).account;
    const { tier, score } = readAccount(dealsDefinition, found!);
    expect(linesOf('Earlier scores', 0)).toEqual([
      ['30 Jun 2026, v1', `${score.toFixed(1)}, ${tier}`],
    ]);
    expect(linesOf('Earlier scores', 5)).toBeUndefined();
  });

  it('has its place by every further definition of the tab, and says which can’t be read', () => {
    expect(linesOf('By your other definitions', 0)).toBeUndefined();
    done(ask({ action: 'copy', name, newName: 'PLG' }));
    const { tier, score } = readAccount(dealsDefinition, explain(0).account!);
    expect(linesOf('By your other definitions', 0)).toEqual([
      ['PLG', `${score.toFixed(1)}, ${tier}`],
    ]);
    expect(linesOf('By your other definitions', 3)).toEqual([['PLG', 'Excluded']]);
    const grid = document.values('ICP Config (PLG)');
    const row = grid.findIndex((cells) => cells.includes('C2'));
    const column = 'ABCDEFGHIJKL'.charAt(grid[row]!.indexOf('C2'));
    document.setCell('ICP Config (PLG)', `${column}${row + 1}`, 'not an ID');
    expect(linesOf('By your other definitions', 0)).toEqual([['PLG', 'can’t be read']]);
  });

  it('is found by its name or domain', () => {
    const find = (text: string) => done(ask({ action: 'findAccounts', name, text })).accounts;
    expect(find('north').map(({ row }) => row)).toEqual([0, 5]);
    expect(find('fabrikam.EXAMPLE')).toEqual([
      { row: 2, label: 'Fabrikam', beside: 'fabrikam.example' },
    ]);
    expect(find('.*')).toEqual([]);
    expect(ask({ action: 'findAccounts', name, text: 'a'.repeat(501) }).ok).toBe(false);
  });
});

describe('where there are no deals, or no rows', () => {
  const [accounts, deals, config] = dealsWorkbook();
  const ask = (tabs: readonly (typeof accounts)[]) => {
    const server = serve(
      tabs.flatMap((one) => (one === undefined ? [] : [one])),
      false,
    );
    return server.ask({ action: 'account', name: '', definition: dealsDefinition, row: 0 });
  };

  it('an account has none, and no account is told as none', () => {
    expect(done(ask([accounts, config])).facts).toEqual([]);
    const empty = accounts && { ...accounts, rows: accounts.rows.slice(0, 1) };
    const answer = done(ask([empty, deals, config]));
    expect([answer.account, answer.facts]).toEqual([undefined, []]);
  });

  it('deals that can’t be read say why, and the account is explained all the same', () => {
    const other = deals && { ...deals, rows: tab('Deals', ['Deal', 'Firm', 'State']).rows };
    const answer = done(ask([accounts, other, config]));
    expect(answer.account?.label).toBe('Northwind');
    expect(answer.facts[0]?.lines[0]?.[0]).toMatch(/Write the column’s header into DEALS/);
  });
});
