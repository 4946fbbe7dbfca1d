import Papa from 'papaparse';
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { sharedChromium } from '../support/chromium';
import { violations, widerThanItsFrame } from './support/access';
import { downloaded } from './support/downloaded';
import { mouse } from './support/hands';
import { sharedMarket } from './support/market';
import { type OpenSidebar, openOffice, says } from './support/sidebar';

/** The rows of a file that a link brings, without its headers. */
async function rowsOf(sidebar: OpenSidebar, link: RegExp): Promise<string[][]> {
  return Papa.parse<string[]>((await downloaded(sidebar, link)).trimEnd()).data.slice(1);
}

describe('lists in the sidebar', { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  }, 120_000);

  it('a marketer gets a file for LinkedIn, filled up to what it needs, in five clicks', async () => {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    const sidebar = await office.sit('Create list…');
    const { frame } = sidebar;
    const hands = mouse(sidebar);
    await says(sidebar, /\d+ companies from \d+ accounts[\s\S]*too few, 300 are needed/);
    expect(await violations(frame)).toEqual([]);
    expect(await widerThanItsFrame(frame)).toBe(false);

    await hands.press(/^Add the best \d+ of the others$/);
    await says(sidebar, /300\s+companies from \d+ accounts and the best \d+ of Tier 3/);
    await hands.press('Create list');
    await says(sidebar, /300 companies for LinkedIn company list written into ICP List/);
    const all = await rowsOf(sidebar, /^Download 300 companies$/);
    expect(all.length).toBe(300);
    expect(await violations(frame)).toEqual([]);
  });

  it('is narrowed down in the words of the operators, and to one colleague', async () => {
    const office = await openOffice(browser, { workbook: sharedMarket(), isSetUp: false });
    onTestFinished(() => office.close());
    const sidebar = await office.sit('Create list…');
    const { frame } = sidebar;
    const hands = mouse(sidebar);
    await hands.choose('For', 'Plain CSV');
    await hands.press('+ Narrow it down');
    await hands.choose('Field', 'Country');
    await hands.choose('Condition', 'country is any of');
    await hands.press(/^Add Germany 30$/);
    await says(sidebar, /accounts?: \d+ % meet it/);
    expect(await violations(frame)).toEqual([]);
    await hands.press('Add');
    await frame.getByRole('button', { name: /^Remove Country/ }).waitFor();
    await hands.press('+ Narrow it down');
    await hands.choose('Field', 'ICP Owner');
    await hands.choose('Condition', 'is any of');
    const ana = frame.getByRole('button', { name: /^Add Ana \d+$/ });
    const has = Number((await ana.getAttribute('aria-label'))?.replace(/\D/g, ''));
    await ana.click();
    expect(await violations(frame)).toEqual([]);
    expect(await widerThanItsFrame(frame)).toBe(false);
    await hands.press('Add');
    await frame.getByRole('button', { name: /^Remove ICP Owner/ }).waitFor();
    await hands.press('Create list');
    await says(sidebar, /for Plain CSV written into ICP List/);
    const lines = await rowsOf(sidebar, /^Download/);
    expect(lines.map(([, , country]) => country)).toEqual(Array(has).fill('Germany'));
  });
});
