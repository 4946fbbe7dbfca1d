import { describe, expect, it } from 'vitest';
import type { HostOptions } from '../../src/host/core/api';
import type { SavedWorkbook } from '../../src/host/core/saved-workbook';
import { dealsWorkbook } from './support/deals-workbook';
import { listening } from './support/dialogs';
import { type Addon, openAddon } from './support/open-addon';
import { picture, written } from './support/picture';

const PROTECTED = /\[You are trying to edit a protected cell or object\..*\]$/;
const ASK = 'Ask the owner of the spreadsheet to let you in (Data › Protect sheets and ranges)';

let scored: Promise<SavedWorkbook> | undefined;

/** A workbook as its owner leaves it: a formula and scores beside the accounts, a backtest. */
async function scoredWorkbook(): Promise<SavedWorkbook> {
  const { run, host, document } = await openAddon(dealsWorkbook());
  for (const item of ['Insert score formulas', 'Backtest', 'Score accounts']) await run(item);
  host.activate('Accounts');
  return document.save();
}

async function openAs(options: Partial<HostOptions>): Promise<Addon> {
  scored ??= scoredWorkbook();
  const told = listening();
  const prompt = () => ({ button: 'OK', text: 'current, v1' }) as const;
  const dialogs = { ...told.dialogs, prompt };
  return { ...(await openAddon(await scored, { dialogs, ...options })), ...told };
}

const editor = (...protect: string[]) => openAs({ person: { role: 'editor' }, protect });

async function api(addon: Addon, request: object) {
  return JSON.parse(String(await addon.host.run('icpApi', [JSON.stringify(request)])));
}

function cells({ document }: Addon) {
  return Object.entries(picture(document).tabs).map(([name, tab]) => [name, written(tab)]);
}

async function lighten(addon: Addon) {
  const { state } = await api(addon, { action: 'state', name: '' });
  const [first, ...others] = state.definition.criteria;
  const definition = { ...state.definition, criteria: [{ ...first, points: 1 }, ...others] };
  return { action: 'save', name: '', base: state.version, definition, author: 'Kim', note: '' };
}

describe('an editor whom a protection keeps out is told of which tab, and whom to ask', () => {
  it.each([
    ['Score accounts', ['Accounts'], 'The tab "Accounts" is protected, or a part of it'],
    ['Score accounts', ['Accounts!N2:O'], 'The tab "Accounts" is protected, or a part of it'],
    ['Score this sheet', ['Accounts!2:3'], 'The tab "Accounts" is protected, or a part of it'],
    [
      'Backtest',
      ['ICP Backtest Runs', 'Deals'],
      'The tabs "Deals" and "ICP Backtest Runs" are protected',
    ],
    ['Set up…', ['ICP Config'], ''],
  ])('by %s, with %j', async (item, protect, tabs) => {
    const addon = await editor(...protect);
    const before = picture(addon.document);
    await addon.run(item);
    const after = picture(addon.document);
    expect(after.tabs.Accounts).toEqual(before.tabs.Accounts);
    expect(after.tabs['ICP Config']).toEqual(before.tabs['ICP Config']);
    if (tabs === '') return expect(addon.alerts).toEqual([]);
    expect(addon.alerts).toHaveLength(1);
    expect(addon.alerts[0]).toContain(tabs);
    expect(addon.alerts[0]).toContain(ASK);
    expect(addon.alerts[0]).toMatch(PROTECTED);
  });

  it.each([['ICP Config'], ['ICP History'], ["'ICP Config'!F1:F"]])(
    'by a save of the sidebar, with %s: nothing is left of it',
    async (range) => {
      const addon = await editor(range);
      const request = await lighten(addon);
      const before = cells(addon);
      const answer = await api(addon, request);
      const tab = range.includes('History') ? 'ICP History' : 'ICP Config';
      expect(answer).toMatchObject({
        ok: false,
        error: expect.stringContaining(`The tab "${tab}"`),
      });
      expect(answer.error).toMatch(PROTECTED);
      const next = await api(addon, { action: 'state', name: '' });
      expect(next).toMatchObject({ ok: true, state: { version: request.base } });
      expect(next.settled).toBeUndefined();
      expect(cells(addon)).toEqual(before);
    },
  );

  it('but not where only what is the user’s is protected', async () => {
    const addon = await editor('Accounts!A1:D');
    await addon.run('Score accounts');
    expect(addon.alerts).toEqual([]);
    expect(addon.toasts.at(-1)).toContain('Accounts scored by ');
  });
});

describe('who may only look', () => {
  it.each(['viewer', 'commenter'] as const)('is told so as a %s, and sees scores', async (role) => {
    const addon = await openAs({ person: { role } });
    const before = picture(addon.document);
    const shown = addon.host.displayValues('Accounts');
    const items = 'SetUp ScoreAccounts ScoreThisSheet InsertFormulas Backtest DiscoverPatterns';
    for (const item of `${items} Compare Recalculate`.split(' ')) {
      await addon.host.run(`icp${item}`, []);
    }
    await addon.host.whenIdle();
    const mayNot =
      'You may look at this spreadsheet, not edit it. Ask its owner to make you an editor (Share). [You do not have permission to perform that action.]';
    for (const alert of addon.alerts) expect(alert).toContain('You do not have permission to');
    expect(addon.alerts.filter((alert) => alert === mayNot).length).toBeGreaterThan(3);
    expect(await api(addon, await lighten(addon))).toMatchObject({ ok: false, error: mayNot });
    expect(picture(addon.document)).toEqual(before);
    expect(addon.host.displayValues('Accounts')).toEqual(shown);
    expect(shown[1]?.[12]).toMatch(/^Tier /);
  });
});
