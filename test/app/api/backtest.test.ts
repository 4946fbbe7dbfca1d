import { describe, expect, it } from 'vitest';
import { dealsWorkbook } from '../../product/support/deals-workbook';
import { userSpreadsheet } from '../../product/support/services';
import { done, EMPTY, type Server, serve } from './support';

describe('the backtest through the sidebar', () => {
  it('writes the report and its line of the log as the menu does', () => {
    const server = serve(EMPTY);
    const written = done(server.ask({ action: 'writeBacktest', name: '' }));
    expect(written.summary).toMatch(/passes: keeps 91 % of won/);
    expect(written.runs).toMatchObject([{ version: 'v1', verdict: 'PASS' }]);
    expect(server.document.sheetNames()).toEqual(
      expect.arrayContaining(['ICP Backtest', 'ICP Backtest Runs']),
    );
  });

  it('shows the runs of the definition that is open, the newest first', () => {
    const server = serve(EMPTY);
    done(server.ask({ action: 'copy', name: '', newName: 'PLG' }));
    const definitions = ['', 'PLG', ''].map(
      (name) => done(server.ask({ action: 'writeBacktest', name })).runs,
    );
    expect(definitions.map((runs) => runs.map(({ definition }) => definition))).toEqual([
      ['ICP Config'],
      ['ICP Config (PLG)'],
      ['ICP Config', 'ICP Config'],
    ]);
  });

  it('counts what its rates and tiers are made of', () => {
    const server = serve(EMPTY);
    const { definition } = done(server.ask({ action: 'state', name: '' })).state;
    const { backtest } = done(server.ask({ action: 'backtest', name: '', definition }));
    const { used, setAside, wonIncluded, lostExcluded, tiers, period } = backtest;
    const deals = server.document.values('Deals').slice(1);
    expect(used + setAside).toBe(deals.filter((row) => row.some((cell) => cell !== '')).length);
    expect(wonIncluded.trials + lostExcluded.trials).toBe(used);
    expect(tiers.reduce((sum, { winRate }) => sum + winRate.trials, 0)).toBe(used);
    expect(tiers.reduce((sum, { winRate }) => sum + winRate.successes, 0)).toBe(wonIncluded.trials);
    expect(period).toEqual({ from: '2024-07-01', to: '2026-06-27' });
  });

  it('tells the currency of amounts, written or formatted', () => {
    const currencies = (server: Server) => {
      const { definition } = done(server.ask({ action: 'state', name: '' })).state;
      const { backtest } = done(server.ask({ action: 'backtest', name: '', definition }));
      const { preview } = done(server.ask({ action: 'preview', name: '' }));
      return [backtest.currency, preview.deals?.currency];
    };
    expect(currencies(serve(EMPTY))).toEqual(['$', '$']);
    const server = serve(dealsWorkbook(), false);
    expect(currencies(server)).toEqual(['', '']);
    const amounts = userSpreadsheet(server.document).getRange('Deals!D2');
    amounts.setNumberFormat('#,##0 [$€-407]');
    expect(currencies(server)).toEqual(['€', '€']);
  });

  it('says what is missing, and writes nothing', () => {
    const server = serve(EMPTY);
    const { definition } = done(server.ask({ action: 'state', name: '' })).state;
    const draft = { ...definition, settings: { ...definition.settings, dealsSheet: 'Nowhere' } };
    const before = server.picture();
    expect(server.ask({ action: 'backtest', name: '', definition: draft })).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^There is no tab "Nowhere" with deals yet/),
    });
    expect(server.picture()).toBe(before);
  });

  it('judges no draft by deals of another time', () => {
    const server = serve(EMPTY);
    const { definition } = done(server.ask({ action: 'state', name: '' })).state;
    const draft = { ...definition, settings: { ...definition.settings, asOf: 0 } };
    const { backtest } = done(server.ask({ action: 'backtest', name: '', definition: draft }));
    expect(backtest).toMatchObject({
      verdict: 'TOO FEW DEALS',
      used: 0,
      wonIncluded: { successes: 0, trials: 0 },
      advice: [],
      wrong: [],
    });
    expect(backtest.warnings.join()).toMatch(/All closed deals lie outside the window/);
  });

  it('leads to the row of a deal that it gets wrong', () => {
    const server = serve(EMPTY);
    const { definition } = done(server.ask({ action: 'state', name: '' })).state;
    const { backtest } = done(server.ask({ action: 'backtest', name: '', definition }));
    expect(new Set(backtest.wrong.map(({ won }) => won))).toEqual(new Set([true, false]));
    const [wrong] = backtest.wrong;
    const target = { kind: 'deal', row: wrong?.row ?? 0 } as const;
    const { selected } = done(server.ask({ action: 'select', name: '', target }));
    expect(selected).toBe(`Deals!${wrong?.row}:${wrong?.row}`);
    expect(server.document.values('Deals')[target.row - 1]).toContain(wrong?.account);
  });
});
