import { describe, expect, it } from 'vitest';
import type { TabData } from '../../src/host/core/api';
import { tab } from '../host/support/open-fixture';
import { block } from './support/block';
import { accountsTab, configTab, day, HEADERS } from './support/defined-workbook';
import { openAddon } from './support/open-addon';
import { type Picture, picture } from './support/picture';
import { userSpreadsheet } from './support/services';
import { countCalls } from './support/sheets-calls';

const LIST = tab(
  'Companies',
  ['Company', 'Sector', 'Headcount', 'HQ country', 'Founded'],
  ['Northwind', 'Software', 320, 'US', 1999],
  ['Contoso', 'Retail', '51-200', 'France', 2011],
  ['Fabrikam', 'Software', 1_200, 'Germany', 'n/a'],
);

const DEALS = tab(
  'Deals',
  ['Deal', 'Industry', 'Employees', 'Stage', 'Amount', 'Closed on'],
  ['D1', 'Software', 320, 'Closed Won', 12_000, day('2026-02-01')],
  ['D2', 'Retail', 20, 'Closed Lost', 4_000, day('2026-03-01')],
  ['D3', 'Software', 500, 'Closed Won', 9_000, day('2026-04-01')],
);

const setting = (values: unknown[][], name: string) =>
  values.find(([label]) => label === name)?.[1];

async function setUp(workbook: readonly TabData[]) {
  const addon = await openAddon(workbook);
  const before = picture(addon.document);
  await addon.run('Set up…');
  expect(addon.alerts).toEqual([]);
  return { ...addon, before, after: picture(addon.document) };
}

describe('Set up…', () => {
  it('writes the sample into an empty workbook, all of it scored by the next item', async () => {
    const { host, document, run, toasts } = await setUp([]);
    expect(countCalls(document.serviceCalls()).moving).toBeLessThanOrEqual(25);
    expect(host.sheetNames()).toEqual(['Sheet1', 'Accounts', 'Deals', 'ICP Config', 'ICP History']);
    await run('Score accounts');
    expect(toasts[0]).toMatch(
      /^Accounts, Deals, ICP Config written: 12 criteria on Accounts\. 16 cells of Last activity could not be read, such as "5\/15\/2026" \(Accounts!K48\): write dates as 2026-05-15\./,
    );
    const [headers = [], ...rows] = host.values('Accounts');
    const tier = headers.indexOf('ICP Tier');
    expect(rows).toHaveLength(602);
    expect(rows.every((row) => row[tier] !== '')).toBe(true);
  });

  it('writes a definition for the headers that are there, and no cell of the user', async () => {
    const { host, before, after } = await setUp([LIST, tab('Scratch', ['todo'], ['call'])]);
    expect(after.tabs.Companies).toEqual(before.tabs.Companies);
    expect(after.tabs.Scratch).toEqual(before.tabs.Scratch);
    const config = host.values('ICP Config');
    expect(setting(config, 'Accounts sheet')).toBe('Companies');
    expect(after.names).toEqual({ ICP_CONFIG: expect.stringMatching(/^ICP Config!A7:/) });
    const fields = new Set(config.map((row) => row[2]));
    for (const header of ['Industry', 'Country', 'Founded']) expect(fields).toContain(header);
  });

  it('changes nothing when it is run again', async () => {
    for (const workbook of [[], [LIST], [DEALS]]) {
      const { document, run, toasts, after } = await setUp(workbook);
      await run('Set up…');
      expect(picture(document)).toEqual(after);
      expect(toasts[1]).toBe('Everything is set up already; nothing was changed.');
    }
  });

  it('finds a header row below titles', async () => {
    const titled = tab('Accounts', ['Target accounts'], ['as of June'], ...rowsOf(LIST));
    const { host, run, toasts } = await setUp([titled]);
    expect(setting(host.values('ICP Config'), 'Header row')).toBe(3);
    await run('Score accounts');
    expect(toasts[1]).toMatch(/^Accounts scored by /);
    const values = host.values('Accounts');
    expect(values[0]).toEqual(['Target accounts', ...Array(12).fill('')]);
    expect(values[2]?.slice(5, 8)).toEqual(['ICP Tier', 'ICP Score', 'ICP Fit']);
    expect(values.slice(3).map((row) => typeof row[6])).toEqual(['number', 'number', 'number']);
  });

  it('fits a definition to the deals where there are only deals, and scores none of them', async () => {
    const { host, document, run, alerts, before, after } = await setUp([DEALS]);
    expect(setting(host.values('ICP Config'), 'Accounts sheet')).toBe('Deals');
    expect(after.tabs.Deals).toEqual(before.tabs.Deals);
    await run('Score accounts');
    expect(alerts[0]).toMatch(
      /^Accounts sheet must be a list of accounts, got Deals, which holds the deals \(ICP Config!B\d+; put the accounts to score into a tab of their own and write its name there; nothing was written\)$/,
    );
    expect(picture(document).tabs.Deals).toEqual(before.tabs.Deals);
  });

  it('leaves an existing config as it is and completes what is missing', async () => {
    const { host, document, run, after, toasts } = await setUp([LIST]);
    await run('Score accounts');
    const spreadsheet = userSpreadsheet(document);
    spreadsheet.getRange("'ICP Config'!B5").setNote('Agreed in May');
    spreadsheet.getRange("'ICP Config'!L3").setFormula('=1+1');
    spreadsheet.removeNamedRange('ICP_CONFIG');
    spreadsheet.deleteSheet(spreadsheet.getSheetByName('ICP History'));
    await host.whenIdle();
    const own = picture(document);
    await run('Set up…');
    const now = picture(document);
    expect(now.tabs['ICP Config']).toEqual(own.tabs['ICP Config']);
    expect(now.tabs.Companies).toEqual(own.tabs.Companies);
    expect(now.names).toEqual(after.names);
    expect(Object.keys(now.tabs)).toContain('ICP History');
    expect(toasts.at(-1)).toBe('ICP_CONFIG and ICP History added; the rest was there already.');
  });

  it('keeps a hand-written config, its version recorded as the first', async () => {
    const { host, before, after } = await setUp([accountsTab(), configTab('ICP Config')]);
    expect(after.tabs['ICP Config']).toEqual(before.tabs['ICP Config']);
    expect(after.tabs.Accounts).toEqual(before.tabs.Accounts);
    expect(host.values('ICP History').map(([version, , , , note]) => [version, note])).toEqual([
      ['Version', 'Note'],
      [1, 'First version'],
    ]);
  });

  it('neither scores nor overwrites a broken config', async () => {
    const broken = configTab('ICP Config');
    const rows = broken.rows.map((row) =>
      row[0]?.value === 'Firmographic' ? row.with(5, { value: 'abc' }) : row,
    );
    const addon = await openAddon([accountsTab(), { name: 'ICP Config', rows }]);
    const before = picture(addon.document);
    await addon.run('Set up…');
    expect(addon.alerts).toHaveLength(1);
    expect(addon.alerts[0]).toMatch(/^ICP Config!F\d+: Weight must be .*, got "abc"$/);
    expect(tabsOf(picture(addon.document))).toEqual(tabsOf(before));
  });

  it('never makes a formula of a header or a value', async () => {
    const evil = tab(
      'Accounts',
      [...HEADERS.slice(0, 4), '=HYPERLINK("http://x.example")', '+1', '-2', '@cmd'],
      ['A', 'a.example', '=SUM(1)', 10, '=IMPORTXML("http://x.example")', '+49', '-7', '@a'],
      ['B', 'b.example', '=SUM(1)', 20, '=1+1', '+49', '-7', '@a'],
      ['C', 'c.example', 'Software', 900, '=1+1', '+49', '-7', '@a'],
    );
    const { host, after } = await setUp([evil]);
    const config = after.tabs['ICP Config']?.cells ?? {};
    const formulas = Object.keys(config).filter((address) => host.formula('ICP Config', address));
    expect(
      new Set(formulas.map((address) => host.formula('ICP Config', address).slice(0, 4))),
    ).toEqual(new Set(['=IF(', '=IFE']));
    expect(block(host.values('Accounts'), 'E1', 1, 1)).toEqual([
      ['=HYPERLINK("http://x.example")'],
    ]);
  });
});

function rowsOf(data: TabData) {
  return data.rows.map((row) => row.map((cell) => cell?.value ?? null));
}

function tabsOf({ tabs }: Picture) {
  return tabs;
}
