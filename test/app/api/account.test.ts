import { describe, expect, it } from 'vitest';
import { readAccount } from '../../../src/sidebar/model/account-reading';
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
