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
  await person.page.getByText(/passes: keeps 91 % of won/).waitFor();
  await person.expectCell(
    "'ICP Backtest'!A2",
    '✓ Passes: your ICP keeps 9 of 10 deals that you won and leaves out 8 of 10 that you lost.',
  );
  const pictures = person.page.locator('figure');
  await expect.poll(() => pictures.count()).toBe(3);
  const names = pictures.locator('svg[role=img]');
  expect(await names.evaluateAll((all) => all.map((one) => one.ariaLabel))).toEqual([
    'Won kept and lost left out, by where the ICP begins',
    'Won deals kept by quarter, with its 95 % interval',
    'Lost deals left out by quarter, with its 95 % interval',
  ]);
  await person.expectCell("'ICP Backtest Runs'!D2", 'PASS');
});
