import { describe, expect, it } from 'vitest';
import { reportBlock } from '../support/report-block';
import { dealsWorkbook } from './support/deals-workbook';
import { close, openQuickly, preparedBy, type QuickAddon } from './support/in-process';
import { picture } from './support/picture';
import { userSpreadsheet } from './support/services';
import { countCalls } from './support/sheets-calls';
import { expectWhole } from './support/whole';

/** In memory every call is failed: `faults/pages.test.ts`. */
const EVERY = 3;

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
  addon.document.resetServiceCalls();
  addon.act('icpDiscoverPatterns');
  const again = countCalls(addon.document.serviceCalls());

  it('writes the verdict on top, then the patterns with their evidence', () => {
    expect(addon.alerts).toEqual([]);
    expect(rows[0]?.[0]).toBe('ICP PATTERNS');
    expect(rows[1]?.[0]).toBe(
      '✓ 8 things tell won from lost deals, and your definition has a criterion on each of these columns.',
    );
    expect(`${rows[2]?.[0]} ${rows[3]?.[0]}`).toMatch(
      /^Looked at 695 deals of 390 accounts closed Jul 2024 – Jun 2026: 363 won, 332 lost\. .* 15 columns were searched\. Run on 30 Jun 2026\.$/,
    );
    const figures = reportBlock(rows, 'PATTERNS');
    expect(figures.headers).toEqual([
      ...[
        'Pattern',
        'Won',
        'Lost',
        'Win rate',
        'Low',
        'High',
        '',
        'Others',
        'Lift',
        'q',
        'Churned',
      ],
      ...['', 'Verdict', '', 'Won amount'],
    ]);
    expect(figures.cell('Demo requested', 'Verdict')).toBe('criterion');
    const conditions = reportBlock(rows, 'PATTERNS AS THE CONFIG SHEET TAKES THEM');
    expect(conditions.cell('Demo requested', 'Operator')).toBe('is yes');
    expect(reportBlock(rows, 'PATTERNS: WHY').cell('Demo requested', 'Why')).toMatch(
      /^won \d+ % of \d+, others \d+ %; deals of 20\d\d–20\d\d; already in your definition$/,
    );
  });

  it('says it in a word and leaves the definition alone', () => {
    expect(addon.toasts[addon.toasts.length - 1]).toMatch(
      /^\d+ things tell won from lost deals.* Next: /,
    );
    expect(picture(addon.document).tabs['ICP Patterns']).toBeDefined();
    expect(addon.document.displayValues('ICP Config')).toEqual(before);
  });

  it('needs few calls of Sheets services, and fewer where the page is there', () => {
    expect(calls.moving).toBeLessThanOrEqual(14);
    expect(calls.looks).toBeLessThanOrEqual(60);
    expect(calls.all - calls.looks).toBeLessThanOrEqual(57);
    expect(again.moving).toBeLessThanOrEqual(11);
    expect(again.looks).toBeLessThanOrEqual(10);
  });
});

describe('Discover patterns without enough deals', () => {
  it('says so, with what was set aside', () => {
    const addon = openQuickly(dealsWorkbook());
    addon.act('icpDiscoverPatterns');
    const rows = rowsOf(addon);
    expect(rows[1]?.[0]).toBe('! Needs 10 won and 10 lost deals; you have 4 and 4.');
    expect(rows[2]?.[0]).toBe('Run Discover patterns again when more deals have closed.');
    expect(rows[3]?.[0]).toMatch(/^Looked at 8 /);
    expect(reportBlock(rows, 'THIS RUN').cell('Why', 'No usable pattern')).toBe(
      '4 won and 4 lost deals: at least 10 of each are needed; 2 closed deals are left out: their accounts are not found in Accounts',
    );
    expect(rows.some(([, second]) => second === 'Open: 1')).toBe(true);
    expect(rows.flat()).not.toContain('PATTERNS');
  });

  it('says what is missing where there is no deals tab', () => {
    const workbook = dealsWorkbook().filter(({ name }) => name !== 'Deals');
    const addon = openQuickly(workbook);
    addon.act('icpDiscoverPatterns');
    expect(addon.alerts.join()).toContain('There is no tab "Deals" with deals yet');
    expect(addon.document.sheetNames?.() ?? []).not.toContain('ICP Patterns');
  });
});

describe('ICP Patterns of an earlier version', () => {
  it('is written over; what stands beside and below it stays', () => {
    const seller = ['Seller', 'asked about', ...Array<string>(12).fill(''), 'Mine, beside'];
    const old = [['ICP PATTERNS'], ['Verdict', 'No usable pattern'], [''], ['NOT SEARCHED']];
    const rows = [...old, ['Field', 'Why'], seller, [''], ['Mine, below']];
    const cells = rows.map((row) => row.map((value) => ({ value })));
    const addon = openQuickly([...dealsWorkbook(), { name: 'ICP Patterns', rows: cells }]);
    addon.act('icpDiscoverPatterns');
    expect([addon.alerts, addon.toasts.join()]).toEqual([[], expect.not.stringMatching(/Not set/)]);
    const now = rowsOf(addon);
    expect(now[1]?.[0]).toMatch(/^! Needs 10 won/);
    expect(now.flat()).not.toContain('Seller');
    expect(now.flat().filter((cell) => cell.startsWith('Mine'))).toEqual([
      'Mine, beside',
      'Mine, below',
    ]);
    expect(addon.document.sheetNames().filter((name) => name.includes('Patterns'))).toHaveLength(1);
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
    for (let call = 1; call <= calls; call += EVERY) {
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
