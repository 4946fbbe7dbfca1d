import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DIST } from '../support/built-addon';
import { sharedChromium } from '../support/chromium';
import { type LocalSheets, localSheets } from '../support/local-sheets';

let browser: Browser;
let sheets: LocalSheets;

beforeAll(async () => {
  browser = await sharedChromium();
  sheets = await localSheets(browser, DIST, [{ name: 'Sheet1', rows: [] }]);
  await sheets.host.run('icpApi', ['{"action":"setUp"}']);
}, 60_000);

afterAll(async () => {
  await sheets?.close();
});

it('Backtest in the browser: the report, its pictures and a line in the log', {
  timeout: 60_000,
}, async () => {
  const person = await sheets.open();
  await person.choose('ICP Score', 'Backtest');
  await person.page.getByText(/PASS: 91 % of won deals included/).waitFor();
  await person.expectCell("'ICP Backtest'!B2", 'PASS');
  const pictures = person.page.locator('figure');
  await expect.poll(() => pictures.count()).toBe(3);
  expect(await pictures.locator('figcaption').allTextContents()).toEqual([
    'Won included and lost excluded, by where the ICP begins',
    'Win rate by tier, with its 95 % interval',
    'Won included by quarter, with its 95 % interval',
  ]);
  await person.expectCell("'ICP Backtest Runs'!D2", 'PASS');
});
