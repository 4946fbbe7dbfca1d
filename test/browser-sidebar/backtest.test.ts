import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { sharedChromium } from '../support/chromium';
import { violations, widerThanItsFrame } from './support/access';
import { mouse } from './support/hands';
import { counted, type OpenSidebar, openOffice, says } from './support/sidebar';

const PATIENCE = { timeout: 60_000, interval: 50 };

/** What the panel reads as. */
const reads = ({ frame }: OpenSidebar) =>
  frame.getByRole('region', { name: 'Backtest of the draft' }).innerText();

const rate = ({ frame }: OpenSidebar, label: string) =>
  frame.getByRole('img', { name: new RegExp(`^${label}`) }).getAttribute('aria-label');

describe('the tab Backtest', { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  }, 120_000);

  it('judges a draft, and the log shows what each version came to', async () => {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    const sidebar = await office.sit();
    await counted(sidebar);
    const hands = mouse(sidebar);
    await hands.go('Backtest');
    await says(sidebar, /Passes: your ICP keeps 9 of 10 deals/);
    const before = await rate(sidebar, 'Leaves out');
    await hands.press('Write report');
    await says(sidebar, /Report written\. .*passes: keeps 91 %/);

    await hands.go('Define › Weights');
    await sidebar.frame.getByLabel('Weight of Firmographic, number').fill('90');
    await hands.go('Backtest');
    await expect.poll(() => rate(sidebar, 'Leaves out'), PATIENCE).not.toBe(before);
    expect(await reads(sidebar)).toMatch(/v1 draft/);
    await says(sidebar, /The report is of v1, without your changes/);

    await hands.press('Save…');
    await hands.write('Your name', 'Kim');
    await hands.press('Save');
    await says(sidebar, /Version 2 saved/);
    await hands.press('Write report');
    await says(sidebar, /Report written\. (?!.*passes: keeps 91 %)/);
    const [, ...runs] = office.host.displayValues('ICP Backtest Runs');
    expect(runs.map((run) => run.slice(1, 3))).toEqual([
      ['ICP Config', 'v1'],
      ['ICP Config', 'v2'],
    ]);
    expect(runs[1]?.slice(4, 7)).not.toEqual(runs[0]?.slice(4, 7));
    await expect.poll(() => reads(sidebar), PATIENCE).toMatch(/Lost left out\s+v2\s.*\s+v1\s/);
  });

  it('advises a threshold that passes once it is tried, and leads to the wrong deals', async () => {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    const sidebar = await office.sit();
    const { frame } = sidebar;
    await counted(sidebar);
    const hands = mouse(sidebar);
    await hands.go('Define › Tiers');
    await hands.write('Tier 2 from score', '78');
    await hands.go('Backtest');
    await says(sidebar, /Misses: your ICP keeps only \d+ of 10 deals/);
    await frame.getByRole('button', { name: /^Try it: Lowering Tier 2 from 78/ }).focus();
    await sidebar.person.page.keyboard.press('Enter');
    await says(sidebar, /Can’t be judged yet: your ICP may have been made from these deals/);
    const focused = () => frame.evaluate(() => document.activeElement?.tagName);
    await expect.poll(focused, PATIENCE).not.toBe('BODY');
    await frame
      .getByRole('region', { name: 'Deals it gets wrong' })
      .getByRole('button')
      .first()
      .click();
    await expect.poll(() => office.host.activeSheet(), PATIENCE).toBe('Deals');
  });

  it('says why it can’t run, and runs once that is put right or the sheet is edited', async () => {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    const deals = office.host.values('Deals');
    const stage = (deals[0] ?? []).indexOf('Stage');
    const sidebar = await office.sit();
    await counted(sidebar);
    const header = `${String.fromCharCode(65 + stage)}1`;
    await office.host.setCell('Deals', header, 'Nothing');
    await mouse(sidebar).go('Backtest');
    await says(sidebar, /The backtest can’t run\s+Deals!1:1: Stage must be/);
    await office.host.setCell('Deals', header, 'Stage');
    await mouse(sidebar).press('Try again');
    await says(sidebar, /Passes: your ICP keeps 9 of 10 deals/);

    const settings = office.host.values('ICP Config').map(([setting]) => setting);
    const minimum = `B${settings.indexOf('Minimum deals') + 1}`;
    await mouse(sidebar).go('Define › Tiers');
    office.host.setCell('ICP Config', minimum, '900');
    await mouse(sidebar).go('Backtest');
    await says(sidebar, /The config sheet was edited: this is version 2 now/);
    await says(sidebar, /Needs 900 won and 900 lost deals; you have/);
  });

  it('is for everybody: axe finds nothing, and nothing scrolls sideways', async () => {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    const sidebar = await office.sit();
    const { frame, person } = sidebar;
    await counted(sidebar);
    const hands = mouse(sidebar);
    await hands.go('Define › Tiers');
    await hands.write('Tier 2 from score', '78');
    await hands.go('Backtest');
    await says(sidebar, /Misses: your ICP keeps only \d+ of 10 deals/);
    await frame.getByText('All figures').focus();
    await person.page.keyboard.press('Enter');
    await says(
      sidebar,
      /AUC \(0\.5 = chance, 1 = separates fully\)\s+31 deals have no score, left out\s+0\.9\d\s+0\.\d\d – 0\.\d\d/,
    );
    const curve = frame.getByRole('img', { name: /It begins at 78 now/ });
    expect(await curve.locator('polyline').count()).toBe(2);
    expect(await violations(frame)).toEqual([]);
    expect(await widerThanItsFrame(frame)).toBe(false);
    await person.page.locator('#sidebar iframe').evaluate((iframe) => {
      (iframe as HTMLElement).style.width = '150px';
    });
    expect(await widerThanItsFrame(frame)).toBe(false);
  });
});
