import { describe, expect, it } from 'vitest';
import { tab } from '../host/support/open-fixture';
import { definitionWith } from '../support/definitions';
import { reportBlock } from '../support/report-block';
import { dealsDefinition, dealsWorkbook } from './support/deals-workbook';
import { configTab } from './support/defined-workbook';
import { openQuickly, type QuickAddon } from './support/in-process';
import { userSpreadsheet } from './support/services';
import { countCalls } from './support/sheets-calls';

function rowsOf({ document }: QuickAddon, sheet: string): string[][] {
  return document.displayValues(sheet).map((row) => [...row]);
}

/** The rows of a block by the first cell. */
function blockOf(addon: QuickAddon, title: string, sheet = 'ICP Backtest'): Map<string, string[]> {
  const { lines } = reportBlock(rowsOf(addon, sheet), title);
  return new Map(lines.map(([first = '', ...rest]) => [first, rest]));
}

function backtested(workbook = dealsWorkbook()): QuickAddon {
  const addon = openQuickly(workbook);
  addon.act('icpBacktest');
  return addon;
}

describe('Backtest writes', () => {
  const addon = backtested();

  it('what a person can check on paper', () => {
    expect(addon.alerts).toEqual([]);
    const metrics = blockOf(addon, 'METRICS');
    const figures = (name: string) => metrics.get(name)?.filter((cell) => cell !== '');
    expect(figures('Won deals included')).toEqual([
      '75.0%',
      '23.9%',
      '96.6%',
      '80.0%',
      'FAIL',
      '3 of 4 (count as 3)',
    ]);
    expect(figures('Lost deals excluded')?.slice(0, 5)).toEqual([
      '75.0%',
      '23.9%',
      '96.6%',
      '70.0%',
      'PASS, not yet certain',
    ]);
    expect(metrics.get('Deals used')?.[1]).toBe('8');
    expect(addon.toasts).toEqual([
      'Ideal Customer Profile misses: keeps 75 % of won, leaves out 75 % of lost. What would help stands in ICP Backtest.',
    ]);
  });

  it('the deals that it sets aside, with their rows and what was perhaps meant', () => {
    const aside = blockOf(addon, 'DEALS SET ASIDE');
    expect(aside.get('Account not found')?.slice(0, 2)).toEqual(['2', '10, 11']);
    expect(aside.get('Open')?.slice(0, 2)).toEqual(['1', '12']);
    expect([...aside.keys()]).toContain('"northwind.exmple" is perhaps "northwind.example"');
  });

  it('the deals that it gets wrong, linked to their rows', () => {
    const wrong = blockOf(addon, 'DEALS IT GETS WRONG');
    expect(wrong.get('ministry.example')?.slice(1, 7)).toEqual([
      'won, but out',
      '0.0',
      'Excluded',
      '',
      '7,000',
      'Industry is Government',
    ]);
    expect(wrong.get('FABRIKAM.example')?.slice(1, 2)).toEqual(['lost, but in']);
    const links = rowsOf(addon, 'ICP Backtest').flatMap((_, row) => {
      const formula = addon.document.formula('ICP Backtest', `B${row + 1}`);
      return formula === '' ? [] : [formula];
    });
    expect(links).toEqual([
      expect.stringMatching(/^=HYPERLINK\("#gid=\d+&range=8:8","8"\)$/),
      expect.stringMatching(/^=HYPERLINK\("#gid=\d+&range=5:5","5"\)$/),
    ]);
  });

  it('no formula that was born from a text', () => {
    const [accounts, ...others] = dealsWorkbook([['=1+1', 'Closed Lost', 1, 20]]);
    const risky = tab(
      'Accounts',
      ['Account', 'Domain', 'Industry', 'Employees'],
      ['A', '=1+1', 'Software', 300],
    );
    const book = backtested([{ ...accounts!, rows: risky.rows }, ...others]);
    expect(blockOf(book, 'DEALS IT GETS WRONG').get('=1+1')?.[1]).toBe('lost, but in');
  });

  it('pictures of the report', () => {
    const { desk } = addon.document;
    const id = desk.tabs
      .all()
      .find((sheet) => sheet.getName() === 'ICP Backtest')
      ?.getSheetId();
    const charts = desk.extras(id ?? '').charts;
    const rows = rowsOf(addon, 'ICP Backtest');
    const headers = charts.map(({ ranges: [range] }) => {
      const { row, column, columns } = range!.area;
      return rows[row - 1]?.slice(column - 1, column - 1 + columns);
    });
    expect(headers).toEqual([
      [
        ...['In ICP from', 'Won kept', 'Lost left out', 'Won target', 'Lost target'],
        ...['Today', 'Won today', 'Lost today'],
      ],
    ]);
  });

  it('a line a run into the log', () => {
    const twice = backtested();
    const spreadsheet = userSpreadsheet(twice.document);
    const points = rowsOf(twice, 'ICP Config').findIndex((cells) => cells[11] === 'C1');
    spreadsheet.getRange(`'ICP Config'!F${points + 1}`).setValue(5);
    twice.act('icpBacktest');
    expect(rowsOf(twice, 'ICP Backtest Runs').map((row) => row.slice(1))).toEqual([
      ['Definition', 'Version', 'Verdict', 'Won included', 'Lost excluded', 'AUC', 'Deals'],
      ['ICP Config', 'v1', 'FAIL', '75.0%', '75.0%', '0.75', '8'],
      ['ICP Config', 'v2', 'FAIL', '75.0%', '75.0%', '0.75', '8'],
    ]);
    expect(blockOf(twice, 'READ WITH CARE').size).toBeGreaterThan(0);
  });
});

describe('Backtest of a workbook that does not fit says why and keeps the last report', () => {
  const [accounts, deals, config] = dealsWorkbook();
  const withDeals = (roles: typeof dealsDefinition.deals) =>
    configTab('ICP Config', definitionWith({ ...dealsDefinition, deals: roles }));

  it.each([
    ['no deals tab', [accounts!, config!], /There is no tab "Deals" with deals yet/],
    [
      'no roles',
      [accounts!, deals!, withDeals([])],
      /Outcome must be a column of the deals tab with its values/,
    ],
    [
      'a role whose column is gone',
      [
        accounts!,
        deals!,
        withDeals([{ role: 'Outcome', header: 'Result', values: 'won = a; lost = b' }]),
      ],
      /Deals!1:1: Result must be .* got nothing/,
    ],
    [
      'no account key',
      [
        accounts!,
        deals!,
        withDeals(dealsDefinition.deals.filter(({ role }) => role !== 'Account key')),
      ],
      /Account key must be a column of the deals tab that names the account, got none/,
    ],
    [
      'an account key that the accounts do not have',
      [
        accounts!,
        deals!,
        withDeals(
          dealsDefinition.deals.map((one) =>
            one.role === 'Account key' ? { ...one, header: 'Deal ID' } : one,
          ),
        ),
      ],
      /Account key must be a column of Accounts too, got "Deal ID"/,
    ],
    [
      'a field that neither tab has',
      [
        tab('Accounts', ['Account', 'Domain', 'Industry'], ['A', 'a.example', 'Software']),
        deals!,
        config!,
      ],
      /^The column Employees is missing in Accounts/,
    ],
    ['an empty deals tab', [accounts!, tab('Deals'), config!], /Row 1 must be the header row/],
  ])('%s', (_, workbook, message) => {
    const addon = openQuickly([...workbook, tab('ICP Backtest', ['The last report'])]);
    addon.act('icpBacktest');
    expect(addon.alerts).toEqual([expect.stringMatching(message)]);
    expect(rowsOf(addon, 'ICP Backtest')).toEqual([['The last report']]);
    expect(addon.document.sheetNames()).not.toContain('ICP Backtest Runs');
  });
});

describe('Backtest of deals that say little says so', () => {
  const care = (deals: Parameters<typeof dealsWorkbook>[0]) => {
    const addon = backtested(dealsWorkbook(deals));
    expect(addon.alerts).toEqual([]);
    return { addon, warnings: [...blockOf(addon, 'READ WITH CARE').keys()] };
  };

  it('no deal at all', () => {
    const { addon, warnings } = care([]);
    const [, sentence, todo] = rowsOf(addon, 'ICP Backtest');
    expect(sentence?.[0]).toBe('! Can’t be judged yet: there are no deals.');
    expect(todo?.[0]).toBe('Add deals that were won and lost, then run Backtest again.');
    expect(warnings).toEqual([]);
    expect(blockOf(addon, 'METRICS').size).toBe(0);
  });

  it('one outcome only', () => {
    const { addon } = care([
      ['northwind.example', 'Closed Won', 1, 20],
      ['contoso.example', 'Closed Won', 1, 20],
    ]);
    expect(rowsOf(addon, 'ICP Backtest')[1]?.[0]).toMatch(
      /^! Needs \d+ won and \d+ lost deals; you have 2 and 0/,
    );
    expect(blockOf(addon, 'METRICS').get('Lost deals excluded')?.[1]).toBe('');
  });

  it('every account unknown', () => {
    const { addon, warnings } = care([
      ['nobody.example', 'Closed Won', 1, 20],
      ['', 'Closed Lost', 1, 20],
    ]);
    expect(blockOf(addon, 'DEALS SET ASIDE').get('Account not found')?.slice(0, 2)).toEqual([
      '2',
      '2, 3',
    ]);
    expect(rowsOf(addon, 'ICP Backtest')[2]?.[0]).toContain(
      'No deal counts: account not found (2)',
    );
    expect(warnings).toEqual([]);
  });

  it('a definition that excludes everything', () => {
    const everything = {
      ...dealsDefinition.exclusions[0]!,
      id: 'X2',
      operator: 'is known',
      value: '',
    };
    const definition = definitionWith({
      ...dealsDefinition,
      exclusions: [...dealsDefinition.exclusions, everything],
    });
    const [accounts, deals] = dealsWorkbook();
    const addon = backtested([accounts!, deals!, configTab('ICP Config', definition)]);
    const metrics = blockOf(addon, 'METRICS');
    expect(metrics.get('Won deals included')?.[1]).toBe('0.0%');
    expect(metrics.get('Lost deals excluded')?.[1]).toBe('100.0%');
    expect(metrics.get('Win rate in the ICP')?.slice(1, 4)).toEqual(['', '', '']);
    expect([...blockOf(addon, 'WHAT WOULD HELP').keys()]).toEqual([
      expect.stringMatching(/^Nothing surely: /),
    ]);
  });

  it('more open deals than closed ones', () => {
    const { warnings } = care([
      ['northwind.example', 'Closed Won', 1, 20],
      ['contoso.example', 'Demo', 1, 20],
      ['contoso.example', 'Proposal', 2, 20],
    ]);
    expect(warnings.join()).toContain('2 deals are still open against 1 that count');
  });
});

describe('Backtest', () => {
  it('ends with the report in front', () => {
    expect(backtested().document.activeSheet()).toBe('ICP Backtest');
  });

  it('writes the report anew at its place among the tabs', () => {
    const addon = backtested(dealsWorkbook());
    const before = addon.document.sheetNames();
    addon.act('icpBacktest');
    expect(addon.document.sheetNames()).toEqual(before);
    expect(before.at(-1)).toBe('ICP Backtest Runs');
  });

  it('reads and changes the spreadsheet in at most 20 calls, whatever the number of deals', () => {
    const counts = [1, 40].map((times) => {
      const deals = Array.from({ length: times }, () => ['northwind.example', 'Closed Won', 1, 20]);
      const addon = backtested(dealsWorkbook(deals));
      addon.act('icpBacktest');
      return countCalls(addon.document.serviceCalls());
    });
    expect(counts[0]).toEqual(counts[1]);
    expect(counts[0]?.moving).toBeLessThanOrEqual(20);
    expect(counts[0]?.all).toBeLessThanOrEqual(80);
    expect(counts[0]?.looks).toBeLessThanOrEqual(10);
  });
});
