import { describe, expect, it } from 'vitest';
import type { TabData } from '../../src/host/core/api';
import type { Clock } from '../../src/host/core/clock';
import { tab } from '../host/support/open-fixture';
import { definitionWith, smallDefinition } from '../support/definitions';
import { accountsTab, configTab, HEADERS, openDefined, ROWS } from './support/defined-workbook';
import { NOW, openAddon } from './support/open-addon';
import { picture } from './support/picture';
import { userSpreadsheet } from './support/services';
import { countCalls } from './support/sheets-calls';
import { withoutColumns } from './support/without-columns';

const OWN = [
  'ICP Tier',
  'ICP Score',
  'ICP Fit',
  'ICP Reason',
  'ICP Next Action',
  'ICP Coverage',
  'ICP Version',
  'ICP Scored At',
];
/** The write that keeps a complete run. */
const KEPT = 1;
const OWN_LETTERS = ['M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T'];

/** One own column, below the header row, found by its header. */
function column(values: readonly (readonly unknown[])[], header: string): unknown[] {
  const [headers = [], ...rows] = values;
  return rows.map((row) => row[headers.indexOf(header)]);
}

describe('Score accounts writes', () => {
  it('its eight columns right of the list, as values', async () => {
    const { host, run, toasts } = await openDefined();
    await run('Score accounts');
    const values = host.values('Accounts');
    expect(values[0]).toEqual([...HEADERS, ...OWN]);
    expect(column(values, 'ICP Score')).toEqual([100, 0, '', 65.7, 0]);
    expect(column(values, 'ICP Tier')).toEqual(['Tier 1', 'Not ICP', '', 'Tier 2', 'Excluded']);
    expect(column(host.displayValues('Accounts'), 'ICP Coverage')).toEqual([
      '100%',
      '61%',
      '',
      '84%',
      '100%',
    ]);
    expect(column(values, 'ICP Version')).toEqual(['v1', 'v1', '', 'v1', 'v1']);
    expect(column(values, 'ICP Scored At')[0]).toBe('2026-06-30 09:00');
    expect(column(values, 'ICP Reason')).toEqual([
      'Fits industry, recent visit, size',
      'Misses industry, size',
      '',
      'Fits industry, recent visit (partly) · unknown: size',
      'Excluded: tender cycles are longer than our runway',
    ]);
    expect(toasts).toEqual([
      'Accounts scored by Ideal Customer Profile: 1 account is Tier 1, 1 Tier 2, 1 Not ICP, 1 Excluded. From the next run on, Act › What changed says who moved and why.\nNext: filter by ICP Tier and begin at the top.',
    ]);
  });

  it('what it keeps to compare with into a tab that nobody sees', async () => {
    const { host, document, run } = await openDefined();
    await run('Score accounts');
    const tabs = Object.values(document.save().data.sheets);
    expect(tabs.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(['ICP Kept Runs']);
    expect(document.activeSheet()).not.toBe('ICP Kept Runs');
    host.setCell('Accounts', 'C2', 'Retail');
    await run('Score accounts');
    await run('What changed');
    expect(host.values('ICP Changes')[1]?.[0]).toMatch(/^· 0 entered the ICP, 1 left since/);
    expect(document.activeSheet()).toBe('ICP Changes');
  });

  it('into them wherever they stand, and adds those that are missing', async () => {
    const headers = ['icp  tier', ...HEADERS, 'ICP Reason', 'My score', 'ICP SCORE'];
    const rows = ROWS.map((row) => [
      '',
      ...row,
      ...Array(HEADERS.length - row.length).fill(null),
      '',
      'mine',
      '',
    ]);
    const { host, run } = await openDefined(accountsTab(rows, headers));
    await run('Score accounts');
    const values = host.values('Accounts');
    expect(values[0]).toEqual([
      'icp  tier',
      ...HEADERS,
      'ICP Reason',
      'My score',
      'ICP SCORE',
      'ICP Fit',
      'ICP Next Action',
      'ICP Coverage',
      'ICP Version',
      'ICP Scored At',
    ]);
    expect(column(values, 'ICP SCORE')).toEqual([100, 0, '', 65.7, 0]);
    expect(column(values, 'My score')).toEqual(Array(5).fill('mine'));
  });

  it('beside columns of the user that have its headers, which stay as they are', async () => {
    const rows = ROWS.map((row) => [...row, ...Array(12 - row.length).fill(null), 'Gold']);
    const { host, run, alerts } = await openDefined(accountsTab(rows, [...HEADERS, 'ICP Tier']));
    await run('Score accounts');
    expect(alerts[0]).toContain('did not write under ICP Tier (M)');
    expect(host.values('Accounts')[0]).toHaveLength(13);
    const request = JSON.stringify({ action: 'score', name: '' });
    const answer = JSON.parse(String(await host.run('icpApi', [request])));
    expect(answer.progress.summary).toContain('ICP Tier is yours and stays: see ICP Tier 2.');
    const values = host.values('Accounts');
    expect(column(values, 'ICP Tier')).toEqual(Array(5).fill('Gold'));
    expect(column(values, 'ICP Tier 2')[0]).toBe('Tier 1');
  });

  it('no other cell: formulas, notes, looks, merged and error cells stay', async () => {
    const rows = ROWS.map((row, index) => [
      ...row,
      ...Array(12 - row.length).fill(index === 1 ? '#N/A' : null),
    ]);
    const { document, run, host } = await openDefined(
      accountsTab(rows),
      tab('Other', ['ICP Score', 1]),
    );
    const spreadsheet = userSpreadsheet(document);
    spreadsheet.getRange('Accounts!G2').setFormula('=D2*1000');
    spreadsheet.getRange('Accounts!H2').setFormula('=1/0');
    spreadsheet
      .getRange('Accounts!B2')
      .setNote('Ask Kim')
      .setBackground('#ffeeaa')
      .setFontWeight('bold');
    spreadsheet.getRange('Accounts!D2').setNumberFormat('#,##0');
    spreadsheet.getRange('Accounts!J5:K6').merge();
    await host.whenIdle();
    const before = picture(document);
    await run('Score accounts');
    const after = picture(document);
    expect(withoutColumns(after.tabs.Accounts, OWN_LETTERS)).toEqual(
      withoutColumns(before.tabs.Accounts, []),
    );
    expect(after.tabs.Other).toEqual(before.tabs.Other);
    expect(after.tabs['ICP Config']).toEqual(before.tabs['ICP Config']);
    expect(column(host.values('Accounts'), 'ICP Score')).toEqual([100, 0, '', 65.7, 0]);
  });

  it('texts, never formulas', async () => {
    const texts = [
      '=IMPORTXML("http://x.example","//a")',
      '+49 30 1',
      '-7',
      '@cmd',
      "'quoted",
      '=1+1',
    ];
    const rows = texts.map((text, index) => [text, text, text, '200', null, text, index]);
    const definition = definitionWith({
      criteria: smallDefinition.criteria.map((one) => ({
        ...one,
        value: one.id === 'C1' ? '=1+1; -7' : one.value,
      })),
      exclusions: [
        {
          ...smallDefinition.exclusions[0]!,
          value: '@cmd',
          reason: '=HYPERLINK("http://x.example")',
        },
      ],
      tiers: smallDefinition.tiers.map((tier) => ({
        ...tier,
        name: `-${tier.name}`,
        nextAction: '=NOW()',
      })),
    });
    const { host, run, document } = await openAddon([
      accountsTab(rows),
      configTab('ICP Config', definition),
    ]);
    const before = picture(document);
    await run('Score accounts');
    expect(withoutColumns(picture(document).tabs.Accounts, OWN_LETTERS)).toEqual(
      withoutColumns(before.tabs.Accounts, []),
    );
    for (let row = 1; row <= 7; row++) {
      for (const letter of OWN_LETTERS)
        expect(host.formula('Accounts', `${letter}${row}`)).toBe('');
    }
    expect(column(host.values('Accounts'), 'ICP Next Action')).toContain('=NOW()');
    expect(column(host.values('Accounts'), 'ICP Reason')[3]).toContain('=HYPERLINK');
  });

  it('beside cells of any length and duplicates', async () => {
    const long = 'word '.repeat(10_000);
    const rows = [[long, long, long, '320'], ...ROWS, ...ROWS];
    const { host, run } = await openDefined(accountsTab(rows));
    await run('Score accounts');
    const scores = column(host.values('Accounts'), 'ICP Score');
    expect(scores).toEqual([15.4, 100, 0, '', 65.7, 0, 100, 0, '', 65.7, 0]);
    const reasons = column(host.values('Accounts'), 'ICP Reason').map(String);
    expect(Math.max(...reasons.map(({ length }) => length))).toBeLessThanOrEqual(55);
  });

  it('blanks into its own cells of rows that were emptied since', async () => {
    const { host, run, document } = await openDefined();
    await run('Score accounts');
    userSpreadsheet(document).getRange('Accounts!A5:L6').clearContent();
    await run('Score accounts');
    expect(column(host.values('Accounts'), 'ICP Score')).toEqual([100, 0]);
    expect(host.values('Accounts')).toHaveLength(3);
  });

  it('the same when the tab in front is scored by Score this sheet', async () => {
    const { host, run } = await openDefined(accountsTab(), {
      ...accountsTab(),
      name: 'Event list',
    });
    host.activate('Event list');
    await run('Score this sheet');
    expect(column(host.values('Event list'), 'ICP Score')).toEqual([100, 0, '', 65.7, 0]);
    expect(host.values('Accounts')[0]).toEqual(HEADERS);
  });
});

describe('Score accounts refuses, with a message and no cell written,', () => {
  const small = (settings: object) =>
    configTab(
      'ICP Config',
      definitionWith({ settings: { ...smallDefinition.settings, ...settings } }),
    );

  it.each<[string, TabData[], string]>([
    ['an empty tab', [tab('Accounts'), small({})], 'Row 1 must be the header row, got a blank row'],
    [
      'a tab with headers only',
      [accountsTab([]), small({})],
      'Accounts must be below the header row',
    ],
    [
      'a blank header row',
      [tab('Accounts', [], HEADERS, ...ROWS), small({})],
      'Row 1 must be the header row',
    ],
    [
      'a missing tab',
      [tab('Leads', HEADERS), small({})],
      'Accounts sheet must be the name of a tab, got "Accounts", which is not there (ICP Config!B',
    ],
    [
      'data where the headers should be',
      [tab('Accounts', ...ROWS), small({})],
      'The column Industry is missing in Accounts',
    ],
    [
      'a header twice',
      [accountsTab(ROWS, [...HEADERS, 'industry ']), small({})],
      'one column only, got C "Industry" and M "industry "',
    ],
    [
      'a field under two of its names',
      [
        accountsTab(
          ROWS,
          [...HEADERS.slice(0, 11), 'Headcount', 'x'].map((header) =>
            header === 'Employees' ? 'headcount' : header,
          ),
        ),
        small({}),
      ],
      'Employees must be the header of one column only',
    ],
    [
      'a renamed column',
      [
        accountsTab(
          ROWS,
          HEADERS.map((header) => (header === 'Employees' ? 'Team' : header)),
        ),
        small({}),
      ],
      'The column Employees is missing in Accounts\nAct › Health of the sidebar',
    ],
    ['no config tab', [accountsTab()], 'Set up…'],
  ])('%s', async (_, workbook, message) => {
    const { document, run, alerts } = await openAddon(workbook);
    const before = picture(document);
    await run('Score accounts');
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toContain(message);
    expect(picture(document)).toEqual(before);
  });
});

/** More than one chunk of 10,000. */
const MANY = 10_400;

/** Many accounts; the execution seems to take long once the first chunk of a run is written. */
async function openMany() {
  const industries = ['Software', 'Retail', 'Fintech', 'Government'];
  const rows = Array.from({ length: MANY }, (_, index) => [
    `Account ${index}`,
    `a${index}.example`,
    industries[index % 4] as string,
    index % 2_000,
  ]);
  const state = { slow: false, now: NOW };
  let writes = () => 0;
  const clock: Clock = {
    now: () => state.now + (state.slow && writes() > 0 ? 275_000 : 0),
    sleep: async () => undefined,
    beforeCall: () => undefined,
  };
  const addon = await openAddon([accountsTab(rows), configTab('ICP Config')], { clock });
  writes = () => addon.host.serviceCalls()['Range.setValues'] ?? 0;
  await addon.run('Set up…');
  addon.host.resetServiceCalls();
  return { ...addon, state };
}

describe('many accounts', { timeout: 60_000 }, () => {
  it('are scored in chunks; a run that was stopped goes on where it was', async () => {
    const { host, run, toasts, state } = await openMany();
    state.slow = true;
    await run('Score accounts');
    expect(toasts.at(-1)).toBe(
      '10,000 of 10,400 rows of Accounts scored by Ideal Customer Profile before the time limit. Run Score accounts again to go on.',
    );
    expect(
      column(host.values('Accounts'), 'ICP Score').filter((score) => score !== ''),
    ).toHaveLength(10_000);

    state.slow = false;
    const tier = host.values('Accounts')[1]?.[12];
    const within = smallDefinition.tiers.find(({ name }) => name === tier)?.from ?? 0;
    host.setCell('Accounts', 'N2', String(within));
    host.resetServiceCalls();
    await run('Score accounts');
    expect(toasts.at(-1)).toMatch(/^Accounts scored by /);
    expect(host.serviceCalls()['Range.setValues']).toBe(2 + KEPT);
    const scores = column(host.values('Accounts'), 'ICP Score');
    expect(scores[0]).toBe(within);
    expect(scores.every((score) => typeof score === 'number')).toBe(true);
    expect(new Set(column(host.values('Accounts'), 'ICP Scored At')).size).toBe(1);
  });

  it('are told to have moved, over all parts of a run', async () => {
    const { host, run, toasts, state } = await openMany();
    await run('Score accounts');
    for (const row of [2, 3, 10_350]) {
      host.setCell('Accounts', `N${row}`, '100');
      host.setCell('Accounts', `M${row}`, 'Tier 1');
      host.setCell('Accounts', `Q${row}`, '');
    }
    const weights = host.values('ICP Config').findIndex(([first]) => first === 'Firmographic') + 1;
    host.setCell('ICP Config', `F${weights}`, '39.9');
    state.slow = true;
    host.resetServiceCalls();
    await run('Score accounts');
    state.slow = false;
    await run('Score accounts');
    expect(toasts.at(-1)).toMatch(/ 3 of 10,400 change tier: version 2 is new\./);
    await run('Score accounts');
    expect(toasts.at(-1)).toMatch(/ None in another tier than before\./);
  });

  it('are scored anew where the definition changed in between', async () => {
    const { host, run, state } = await openMany();
    state.slow = true;
    await run('Score accounts');
    state.slow = false;
    const weights = host.values('ICP Config').findIndex(([first]) => first === 'Firmographic') + 1;
    host.setCell('ICP Config', `F${weights}`, '10');
    host.resetServiceCalls();
    await run('Score accounts');
    expect(host.serviceCalls()['Range.setValues']).toBe(4 + KEPT);
    expect(new Set(column(host.values('Accounts'), 'ICP Version'))).toEqual(new Set(['v2']));

    state.now += 86_400_000;
    host.setCell('ICP Config', `F${weights}`, '40');
    await run('Score accounts');
    expect(new Set(column(host.values('Accounts'), 'ICP Scored At'))).toEqual(
      new Set(['2026-07-01 09:00']),
    );
  });
});

describe('the number of calls of Sheets services', () => {
  /** Of a sheet that earlier versions have set up. */
  const zoned = definitionWith({ settings: { ...smallDefinition.settings, timeZone: 'Etc/UTC' } });

  it.each([
    [100, 1],
    [20_400, 3],
  ])('%i accounts', { timeout: 60_000 }, async (count, chunks) => {
    const rows = Array.from({ length: count }, (_, index) => [
      `Account ${index}`,
      '',
      'Software',
      index,
    ]);
    const wide = tab('Accounts', [...HEADERS, ...Array(14).fill('x')], ...rows);
    const { host, run } = await openAddon([wide, configTab('ICP Config', zoned)]);
    await run('Set up…');
    const calls = async () => {
      host.resetServiceCalls();
      await run('Score accounts');
      return host.serviceCalls();
    };
    const first = await calls();
    expect(countCalls(first)).toEqual({ moving: 22 + chunks, looks: 42, all: 153 + 2 * chunks });
    expect(first['Range.addDeveloperMetadata']).toBe(OWN.length);
    const again = await calls();
    expect(countCalls(again)).toEqual({ moving: 9 + chunks, looks: 5, all: 125 + 2 * chunks });
  });
});
