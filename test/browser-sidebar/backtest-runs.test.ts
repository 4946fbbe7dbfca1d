import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { sharedChromium } from '../support/chromium';
import { mouse } from './support/hands';
import { counted, openOffice, says } from './support/sidebar';

describe('a weight is changed between two backtests', { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  }, 120_000);

  it('and the log shows both versions', async () => {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    const sidebar = await office.sit();
    await counted(sidebar);
    const { page } = sidebar.person;
    await sidebar.person.choose('ICP Score', 'Backtest');
    await page.getByText(/passes: keeps 91 % of won/).waitFor();

    await sidebar.frame.getByLabel('Weight of Firmographic, number').fill('90');
    const hands = mouse(sidebar);
    await hands.press('Save…');
    await hands.write('Your name', 'Kim');
    await hands.press('Save');
    await says(sidebar, /Version 2 saved/);
    await sidebar.person.choose('ICP Score', 'Backtest');

    await expect
      .poll(() => office.host.displayValues('ICP Backtest Runs').length, { timeout: 60_000 })
      .toBe(3);
    const [, first, second] = office.host.displayValues('ICP Backtest Runs');
    expect(first?.slice(1, 6)).toEqual(['ICP Config', 'v1', 'PASS', '91.2%', '78.3%']);
    expect(second?.slice(1, 3)).toEqual(['ICP Config', 'v2']);
    expect(second?.slice(4, 7)).not.toEqual(first?.slice(4, 7));
  });
});
