import { describe, expect, it } from 'vitest';
import { handleRequest } from '../../../src/app/api/handle-request';
import type { Answer } from '../../../src/protocol/answer';
import { done, EMPTY, NOW, serve } from './support';

describe('the requests of the sidebar', () => {
  it('say that there is no definition yet, and set up', () => {
    const server = serve(EMPTY, false);
    expect(server.ask({ action: 'state', name: '' })).toMatchObject({ ok: false, isMissing: true });
    expect(done(server.ask({ action: 'setUp' })).state.version).toBe(1);
  });

  it('list every problem of a broken sheet with its cell, and go there', () => {
    const server = serve(EMPTY);
    const config = server.document.values('ICP Config');
    const row = config.findIndex((cells) => cells[11] === 'C1') + 1;
    server.document.setCell('ICP Config', `L${row}`, 'not an id');
    const answer = server.ask({ action: 'state', name: '' });
    const cell = `ICP Config!L${row}`;
    expect(answer).toMatchObject({ ok: false, problems: [{ cell }] });
    const target = { kind: 'cell', cell } as const;
    expect(done(server.ask({ action: 'select', name: '', target })).selected).toBe(cell);
    expect(server.document.activeSheet()).toBe('ICP Config');
  });

  it('tell the columns with their kinds, fill and values', () => {
    const server = serve(EMPTY);
    const { fields } = done(server.ask({ action: 'fields', name: '' }));
    const employees = fields.find(({ field }) => field === 'Employees');
    expect(employees).toMatchObject({ kind: 'number', spread: expect.any(Array) });
    expect(employees?.filled).toBeGreaterThan(0.5);
    const asked = { action: 'values', name: '', field: 'Industry', asItems: false } as const;
    const { values } = done(server.ask(asked));
    const accounts = server.document.values('Accounts');
    const column = accounts[0]?.indexOf('Industry') ?? -1;
    const [first] = values;
    const same = accounts.filter(
      (row) => String(row[column]).trim().toLowerCase() === first?.text.toLowerCase(),
    );
    expect(same.length).toBe(first?.count);
    expect(values.map(({ count }) => count)).toEqual(
      values.map(({ count }) => count).sort((a, b) => b - a),
    );
  });

  it('score by time: told how far it came, it goes on there', () => {
    const rows = Array.from({ length: 20_401 }, (_, row) =>
      row === 0
        ? ['Company', 'Industry']
        : [`Account ${row}`, row % 3 === 0 ? 'Software' : 'Retail'],
    );
    const cells = rows.map((row) => row.map((value) => ({ value })));
    const server = serve([{ name: 'Accounts', rows: cells }]);
    const writes = () => server.document.serviceCalls()['Range.setValues'] ?? 0;
    const clock = { now: () => NOW + writes() * 11_000 };
    const json = JSON.stringify({ action: 'score', name: '' });
    const ask = () => {
      server.document.resetServiceCalls();
      const answer = server.execute((outside) => handleRequest({ ...outside, clock }, json));
      return done(JSON.parse(answer) as Answer<'score'>).progress;
    };
    const parts = [ask(), ask()];
    expect(parts.map(({ done }) => done)).toEqual([20_000, 20_400]);
    const none = '';
    expect(parts.map(({ summary }) => summary)).toEqual([
      none,
      expect.stringMatching(/^Accounts scored by /),
    ]);
    const scored = server.document.values('Accounts');
    const column = scored[0]?.indexOf('ICP Tier') ?? -1;
    expect(scored.slice(1).every((row) => row[column] !== '')).toBe(true);
    expect(
      new Set(scored.slice(1).map((row) => row[(scored[0] ?? []).indexOf('ICP Scored At')])).size,
    ).toBe(1);
  }, 30_000);

  it('copy and create definitions with tabs and named ranges of their own', () => {
    const server = serve(EMPTY);
    const copied = done(server.ask({ action: 'copy', name: '', newName: 'PLG' })).state;
    expect(copied).toMatchObject({ name: 'PLG', version: 1, names: ['', 'PLG'] });
    expect(copied.definition.settings.name).toBe('PLG');
    const created = done(server.ask({ action: 'create', newName: 'New motion' })).state;
    expect(created.names).toEqual(['', 'New motion', 'PLG']);
    expect(created.definition.criteria.length).toBeGreaterThan(3);
    const sold = done(server.ask({ action: 'create', newName: 'Shops', motion: 'Marketplace' }));
    expect(sold.state.definition.settings).toMatchObject({ name: 'Shops', motion: 'Marketplace' });
    expect(server.ask({ action: 'create', newName: 'plg' })).toMatchObject({
      ok: false,
      error: expect.stringMatching(/no other definition has/),
    });
  });

  it('tell the cells of accounts, for their explanations', () => {
    const server = serve(EMPTY);
    const { accounts } = done(server.ask({ action: 'accounts', name: '', rows: [0, 2, 9_999] }));
    expect(accounts.map(({ row }) => row)).toEqual([0, 2]);
    expect(accounts[0]?.cells).toHaveProperty('Industry');
  });
});
