import { describe, expect, it } from 'vitest';
import { dealsWorkbook } from './support/deals-workbook';
import { close, openQuickly, preparedBy, type QuickAddon } from './support/in-process';
import { picture } from './support/picture';
import { userSpreadsheet } from './support/services';
import { countCalls } from './support/sheets-calls';
import { expectWhole } from './support/whole';

const rowsOf = ({ document }: QuickAddon) => document.displayValues('ICP Patterns');

/** The sample that Set up writes into an empty workbook. */
function openSample(): QuickAddon {
  const addon = openQuickly([]);
  addon.act('icpSetUp');
  return addon;
}

describe('Discover patterns', async () => {
  const addon = openSample();
  await addon.document.whenIdle();
  const before = addon.document.displayValues('ICP Config');
  addon.act('icpDiscoverPatterns');
  const calls = countCalls(addon.document.serviceCalls());
  const rows = rowsOf(addon);

  it('writes the verdict on top, then the patterns with their evidence', () => {
    expect(addon.alerts).toEqual([]);
    expect(rows[0]?.[0]).toBe('ICP PATTERNS');
    expect(rows[1]?.slice(0, 2)).toEqual(['Verdict', 'Patterns found']);
    const top = rows.findIndex(([first]) => first === 'PATTERNS');
    expect(rows[top + 1]).toEqual([
      ...['Field', 'Operator', 'Value', 'Won', 'Lost', 'Win rate', 'Low', 'High', 'Lift', 'q'],
      ...['Churned', 'Won amount', 'Verdict', 'Why'],
    ]);
    const demo = rows.find(([field]) => field === 'Demo requested');
    expect(demo?.slice(0, 3)).toEqual(['Demo requested', 'is yes', '']);
    expect(demo?.[12]).toBe('criterion');
    expect(demo?.[13]).toMatch(
      /^won \d+ % of \d+, others \d+ %; deals of 20\d\d–20\d\d; already in your definition$/,
    );
  });

  it('says it in a word, draws lifts with their intervals and leaves the definition alone', () => {
    expect(addon.toasts[addon.toasts.length - 1]).toMatch(
      /^Patterns found: \d+ usable in \d+ fields searched/,
    );
    expect(picture(addon.document).tabs['ICP Patterns']).toBeDefined();
    expect(addon.document.displayValues('ICP Config')).toEqual(before);
  });

  it('needs few calls of Sheets services', () => {
    expect(calls.moving).toBeLessThanOrEqual(13);
    expect(calls.looks).toBeLessThanOrEqual(12);
    expect(calls.all).toBeLessThanOrEqual(54);
  });
});

describe('Discover patterns without enough deals', () => {
  it('says so, with what was set aside', () => {
    const addon = openQuickly(dealsWorkbook());
    addon.act('icpDiscoverPatterns');
    const rows = rowsOf(addon);
    expect(rows[1]?.slice(0, 2)).toEqual(['Verdict', 'No usable pattern']);
    expect(rows[2]?.[1]).toBe(
      '4 won and 4 lost deals: at least 10 of each are needed; 2 closed deals are left out: their accounts are not found in Accounts',
    );
    expect(rows.some(([, second]) => second === 'Open: 1')).toBe(true);
  });

  it('says what is missing where there is no deals tab', () => {
    const workbook = dealsWorkbook().filter(({ name }) => name !== 'Deals');
    const addon = openQuickly(workbook);
    addon.act('icpDiscoverPatterns');
    expect(addon.alerts.join()).toContain('There is no tab "Deals" with deals yet');
    expect(addon.document.sheetNames?.() ?? []).not.toContain('ICP Patterns');
  });
});

describe('a service call that fails once', () => {
  it('leaves the last patterns whole, and the next run completes', { timeout: 120_000 }, () => {
    const open = preparedBy(() => {
      const addon = openQuickly(dealsWorkbook());
      addon.act('icpDiscoverPatterns');
      userSpreadsheet(addon.document).getRange('Deals!C2').setValue('Closed Lost');
      return addon;
    });
    const reference = open();
    const before = picture(reference.document).tabs['ICP Patterns'];
    const calls = reference.act('icpDiscoverPatterns');
    const complete = picture(reference.document).tabs['ICP Patterns'];
    expect(complete).not.toEqual(before);
    for (let call = 1; call <= calls; call++) {
      const addon = open();
      addon.document.failOnCall(call);
      addon.act('icpDiscoverPatterns');
      const now = picture(addon.document).tabs['ICP Patterns'];
      expectWhole(addon, now, [before, complete], `call ${call}`);
      addon.act('icpDiscoverPatterns');
      expect(picture(addon.document).tabs['ICP Patterns'], `again after ${call}`).toEqual(complete);
      close(addon);
    }
  });
});
