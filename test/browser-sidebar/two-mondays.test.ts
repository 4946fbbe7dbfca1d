import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { groupOf } from '../../src/app/menu';
import { systemClock } from '../../src/host/core/clock';
import { sharedChromium } from '../support/chromium';
import { violations, widerThanItsFrame } from './support/access';
import { mouse } from './support/hands';
import { FIRST, MONDAY, market, NEWCOMER, NEXT_ROW, SECOND, WEEK } from './support/market';
import { type OpenSidebar, openOffice, says } from './support/sidebar';

/** Counts how often a person presses the button of a mouse. */
async function countClicks(place: Page | Frame): Promise<() => Promise<number>> {
  await place.evaluate(() => {
    const counter = globalThis as unknown as { clicks: number };
    counter.clicks = 0;
    addEventListener('pointerdown', () => counter.clicks++, true);
  });
  return () => place.evaluate(() => (globalThis as unknown as { clicks: number }).clicks);
}

/** Names in a file that a link brings, as another program reads it. */
async function downloaded({ page }: OpenSidebar['person'], link: Locator): Promise<string[]> {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const { data, errors } = Papa.parse<Record<string, string>>(
    readFileSync(await file.path(), 'utf8'),
    { header: true, skipEmptyLines: true },
  );
  expect(errors).toEqual([]);
  return data.map(({ companyname = '' }) => companyname);
}

describe('a marketer’s two Mondays', { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  }, 120_000);

  it('by mouse: six clicks to a list, and a week later only what changed', async () => {
    let now = MONDAY;
    const clock = { ...systemClock, now: () => now };
    const office = await openOffice(browser, { workbook: market(), isSetUp: false, clock });
    onTestFinished(() => office.close());
    const { host } = office;
    let clicksOutside = async () => 0;
    const sidebar = await office.walkIn(async ({ page }) => {
      clicksOutside = await countClicks(page);
      const choose = async (item: string) => {
        await page.getByRole('menuitem', { name: 'ICP Score' }).click();
        const group = groupOf(item);
        if (group !== undefined) {
          await page.getByRole('menuitem', { name: group, exact: true }).hover();
        }
        await page.getByRole('menuitem', { name: item }).click();
      };
      await choose('Score accounts');
      await page.getByText(/310 accounts are Tier 1, 25 Tier 2/).waitFor();
      await choose('Create list…');
    });
    const { frame, person } = sidebar;
    const clicksInside = await countClicks(frame);
    const hands = mouse(sidebar);
    const download = (name: RegExp) => downloaded(person, frame.getByRole('link', { name }));
    await says(sidebar, /335\s+companies from 335 accounts/);
    await hands.press('Create list');
    const all = await download(/^Download 335 companies$/);
    expect((await clicksOutside()) + (await clicksInside())).toBe(6);
    expect(all.length).toBe(FIRST + SECOND);

    now += WEEK;
    host.setCell('Accounts', 'C2', 'Retail');
    for (const [at, cell] of NEWCOMER.entries()) {
      host.setCell('Accounts', `${'ABCDE'[at]}${NEXT_ROW}`, cell);
    }
    await hands.go('Define › Tiers');
    await hands.write('Tier 2 from score', '78');
    await hands.press('Save…');
    await hands.write('Your name', 'Kim');
    await hands.press('Save');
    await says(sidebar, /Version \d saved/);
    await hands.go('Act › Score');
    await hands.press('Score accounts');
    await says(
      sidebar,
      /The list for LinkedIn of 22 Jun 2026 is out of date: 1 to add, 26 to remove/,
    );

    await hands.go('Changes');
    await says(
      sidebar,
      /1 entered the ICP, 26 left since 22 Jun 2026, mostly because the definition/,
    );
    await hands.choose('Since', '22 Jun 2026 · LinkedIn company list');
    await says(sidebar, /26 left since the list for LinkedIn of 22 Jun 2026/);
    expect(await violations(frame)).toEqual([]);
    expect(await widerThanItsFrame(frame)).toBe(false);

    await hands.go('Score');
    await hands.press('Make that list again');
    await says(sidebar, /1 added, 26 removed since 22 Jun 2026/);
    expect(await violations(frame)).toEqual([]);
    expect(await widerThanItsFrame(frame)).toBe(false);
    const left = Array.from({ length: SECOND }, (_, at) => `Large ${at}, Inc.`);
    expect(await download(/^Download 1 added company$/)).toEqual(['New AG']);
    expect((await download(/^Download 26 removed companies$/)).sort()).toEqual(
      ['Fits 0 GmbH', ...left].sort(),
    );
    await frame.getByText('One list is out of date').waitFor({ state: 'detached' });
  });
});
