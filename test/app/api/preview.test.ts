import { describe, expect, it } from 'vitest';
import { runBacktest } from '../../../src/app/backtest/run-backtest';
import { calendar } from '../../../src/app/calendar';
import { callFunction } from '../../../src/app/functions/call';
import type { Workbook } from '../../../src/app/workbook';
import type { Definition } from '../../../src/definition/definition';
import type { Cell } from '../../../src/engine/model';
import { MOST_ROWS } from '../../../src/protocol/even-sample';
import { unpackColumn } from '../../../src/protocol/packed-column';
import { unpackRows } from '../../../src/sidebar/model/matches';
import { previewedAccounts, previewedRates } from './previewed';
import { done, EMPTY, NOW, type Server, serve } from './support';

/** The same after the draft is saved and the accounts are scored. */
function scored(server: Server, draft: Definition) {
  const { state } = done(server.ask({ action: 'state', name: '' }));
  const base = state.version;
  done(server.ask({ action: 'save', name: '', base, definition: draft, author: '', note: '' }));
  done(server.ask({ action: 'score', name: '' }));
  const [headers = [], ...rows] = server.document.values('Accounts');
  const columns = ['ICP Score', 'ICP Tier'].map((header) => headers.indexOf(header));
  return rows.map((row) => columns.map((column) => row[column] ?? ''));
}

/** The same by the formula over the whole list. */
function calculated(server: Server, rows: unknown[][]) {
  const config = server.document.values('ICP Config');
  const outside = {
    workbook: { timeZone: () => 'Etc/UTC' } as Workbook,
    clock: { now: () => NOW },
  };
  const [, ...report] = callFunction('ICP_REPORT', [rows as Cell[][], config], outside);
  return report.map(([score, tier]) => [score, tier]);
}

const drafts: Readonly<Record<string, (definition: Definition) => Definition>> = {
  'as saved': (definition) => definition,
  'other weights and points': (definition) => ({
    ...definition,
    dimensions: definition.dimensions.map((one, index) => ({ ...one, weight: 7 + 13 * index })),
    criteria: definition.criteria.map((one, index) => ({ ...one, points: (17 * index) % 41 })),
  }),
  'another condition, another threshold': (definition) => ({
    ...definition,
    criteria: [
      ...definition.criteria.slice(1),
      {
        name: '',
        id: 'N1',
        dimension: definition.dimensions[0]?.name ?? '',
        field: 'Employees',
        operator: 'graded',
        value: '1-50 (20%); 51-1000; 1001-5000 (60%)',
        points: 33,
        ifMissing: 'no',
        on: true,
        why: '',
      },
    ],
    exclusions: definition.exclusions.map((one) => ({ ...one, on: false })),
    tiers: definition.tiers.map((tier) => (tier.from === 60 ? { ...tier, from: 57.5 } : tier)),
  }),
};

describe('the preview', { timeout: 60_000 }, () => {
  it.each(Object.keys(drafts))('equals every account’s score after the save: %s', (name) => {
    const server = serve(EMPTY);
    const { definition } = done(server.ask({ action: 'state', name: '' })).state;
    const draft = drafts[name]?.(definition) ?? definition;
    const before = previewedAccounts(server, draft);
    expect(before.length).toBeGreaterThan(500);
    expect(new Set(before.map(([, tier]) => tier)).size).toBeGreaterThan(3);
    const accounts = server.document.values('Accounts');
    expect(before).toEqual(scored(server, draft));
    expect(before).toEqual(calculated(server, accounts));
  });

  it('counts won and lost deals as the backtest does', () => {
    const server = serve(EMPTY);
    const { definition, today } = done(server.ask({ action: 'state', name: '' })).state;
    const tables = {
      deals: server.document.values('Deals'),
      accounts: server.document.values('Accounts'),
    };
    const { dayOf } = calendar(() => 'Etc/UTC');
    const { wonIncluded, lostExcluded } = runBacktest(definition, tables, {
      asOf: today,
      dayOf,
    }).metrics;
    expect(previewedRates(server, definition)).toEqual({ wonIncluded, lostExcluded });
  });

  it('tells what the formulas would miss', () => {
    const server = serve(EMPTY);
    server.document.setCell('Accounts', 'C1', 'Renamed');
    const { preview } = done(server.ask({ action: 'preview', name: '' }));
    expect(preview.problems.join()).toMatch(/Accounts!1:1: .* must be the header of a column/);
  });

  it('says why there are no deals, in the words of the backtest', () => {
    const accounts = [
      ['Company', 'Industry'],
      ['Alder', 'Software'],
    ];
    const rows = accounts.map((row) => row.map((value) => ({ value })));
    const server = serve([{ name: 'Accounts', rows }]);
    const { preview } = done(server.ask({ action: 'preview', name: '' }));
    expect(preview.deals).toBeUndefined();
    expect(preview.hasNoDealsTab).toBe(true);
    expect(preview.waiting).toEqual(expect.arrayContaining(['Tech stack', 'Employees']));
    expect(preview.waiting).not.toContain('Industry');
    expect(preview.noDeals).toBe(
      'There is no tab "Deals" with deals yet: paste your deals into a tab of that name, or name yours in SETTINGS › Deals sheet.',
    );
    expect(server.ask({ action: 'writeBacktest', name: '' })).toEqual({
      ok: false,
      error: preview.noDeals,
    });
  });

  it('tells which rows among the accounts are blank', () => {
    const accounts = [
      ['Company', 'Industry'],
      ['Alder', 'Software'],
      ['', ' '],
      ['', 'Retail'],
    ];
    const rows = accounts.map((row) => row.map((value) => ({ value })));
    const { preview } = done(
      serve([{ name: 'Accounts', rows }]).ask({ action: 'preview', name: '' }),
    );
    expect([...unpackRows(preview).blank]).toEqual([0, 1, 0]);
  });

  it('is empty where there are no accounts yet', () => {
    const rows = [['Company', 'Industry', 'Employees'].map((value) => ({ value }))];
    const { preview } = done(
      serve([{ name: 'Accounts', rows }]).ask({ action: 'preview', name: '' }),
    );
    expect(preview).toMatchObject({ total: 0, sampled: 0 });
  });

  it('is of an even sample of many accounts, or of all of them', () => {
    const total = MOST_ROWS + 5;
    const names = Array.from({ length: total }, (_, row) => [`Account ${row}`, 'Software']);
    const accounts = [['Company', 'Industry'], ...names];
    const rows = accounts.map((row) => row.map((value) => ({ value })));
    const server = serve([{ name: 'Accounts', rows }]);
    const question = { field: 'Company', operator: 'is any of', value: `Account ${total - 1}` };
    const met = (isWhole: boolean) => {
      const sized = done(server.ask({ action: 'preview', name: '', isWhole })).preview;
      const { accounts } = done(
        server.ask({ action: 'question', name: '', ...question, isWhole }),
      ).question;
      return [
        sized.total,
        unpackColumn(accounts, sized.sampled).reduce((sum, one) => sum + one, 0),
      ];
    };
    expect(met(false)).toEqual([total, 0]);
    expect(met(true)).toEqual([total, 1]);
  });
});
