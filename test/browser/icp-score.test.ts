import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium';
import { type LocalSheets, localSheets } from '../support/local-sheets';

const DIST = resolve(import.meta.dirname, '../../dist');
const cell = (value: string | number) => ({ value });
const ACCOUNTS = {
  name: 'Accounts',
  rows: [
    ['Company', 'Industry', 'Employees', 'Country'],
    ['Alder Freight', 'Logistics', 320, 'Germany'],
    ['Birch Labs', 'Software', 45, 'France'],
    ['Cedar Works', 'Software', 410, 'Germany'],
    ['Dogwood Foods', 'Retail', 2600, 'Spain'],
  ].map((row) => row.map(cell)),
};

describe('the add-on in the browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  let sheets: LocalSheets;

  beforeAll(async () => {
    browser = await sharedChromium();
  }, 120_000);

  beforeEach(async () => {
    sheets = await localSheets(browser, DIST, [ACCOUNTS]);
    await sheets.host.runMenu('Set up…');
  });

  afterEach(() => sheets.close());

  /** What a cell holds once every formula is calculated. */
  async function calculated(sheet: string, row: number, column: number) {
    await sheets.host.whenIdle();
    return sheets.host.values(sheet)[row - 1]?.[column - 1];
  }

  it('scores a row, a range and explains, all typed by keyboard', async () => {
    const person = await sheets.open();
    await person.type('F2', '=ICP_SCORE(A2:D2)');
    await person.type('G1', '=ICP_TIER(A1:D, ICP_CONFIG)');
    await person.type('I1', '=ICP_REPORT(A1:D, ICP_CONFIG)');
    await person.type('F7', '=ICP_EXPLAIN(A4:D4)');
    await person.expectCell('G1', 'Tier');
    await person.expectCell('I1', 'Score');
    const score = await calculated('Accounts', 2, 6);
    expect(score).toBeTypeOf('number');
    expect(await calculated('Accounts', 2, 9)).toBe(score);
    expect(String(await calculated('Accounts', 7, 6))).toMatch(/^[\d.]+ · .+ · [+\d]/);
  });

  it('says what is wrong with a wrong call', async () => {
    const person = await sheets.open();
    await person.type('F2', '=ICP_SCORE(B2:C2)');
    await person.expectCell('F2', '#ERROR!');
    await person.expectText(person.page.locator('#cell-message'), /column/);
  });

  it('calculates anew when points are changed in the config sheet', async () => {
    const person = await sheets.open();
    await person.type('F2', '=ICP_SCORE(A2:D2, ICP_CONFIG)');
    const before = await calculated('Accounts', 2, 6);
    const config = sheets.host.values('ICP Config');
    const header = config.findIndex((row) => row.includes('Points'));
    const points = config[header]?.indexOf('Points') ?? -1;
    const column = String.fromCharCode('A'.charCodeAt(0) + points);
    await person.type(`'ICP Config'!${column}${header + 2}`, '100');
    await expect.poll(() => calculated('Accounts', 2, 6)).not.toBe(before);
    await person.expectCell('Accounts!F2', String(await calculated('Accounts', 2, 6)));
  });

  it('scores accounts from the menu', async () => {
    const person = await sheets.open();
    await person.choose('ICP Score', 'Score accounts');
    await person.expectText(person.page.locator('.toast'), /scored/i);
    await person.expectCell('Accounts!E1', 'ICP Score');
  });
});
