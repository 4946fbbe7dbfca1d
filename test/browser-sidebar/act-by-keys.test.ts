import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../src/host/core/clock';
import { sharedChromium } from '../support/chromium';
import { violations, widerThanItsFrame } from './support/access';
import { keyboard } from './support/hands';
import { aWeekLater, MONDAY, WEEK } from './support/market';
import { openOffice, says } from './support/sidebar';

describe('Act by keyboard alone', { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  }, 120_000);

  it('makes the list that is out of date again, and asks what changed since', async () => {
    const clock = { ...systemClock, now: () => MONDAY + WEEK };
    const office = await openOffice(browser, { workbook: aWeekLater(), isSetUp: false, clock });
    onTestFinished(() => office.close());
    const sidebar = await office.sit('Create list…');
    const { frame, person } = sidebar;
    const hands = keyboard(sidebar);
    const isSound = async () => {
      expect(await violations(frame)).toEqual([]);
      expect(await widerThanItsFrame(frame)).toBe(false);
    };
    await says(
      sidebar,
      /One list is out of date[\s\S]*1 to add, 1 to remove[\s\S]*335\s+companies/,
    );
    await isSound();
    await hands.choose('For', 'Plain CSV');
    await hands.tick('Tier 2');
    await says(sidebar, /310\s+companies from 310 accounts/);
    await hands.press(/^Make it again: LinkedIn company list of 22 Jun 2026/);
    await says(sidebar, /335\s+companies from 335 accounts/);
    await says(sidebar, /1 added, 1 removed since 22 Jun 2026/);
    await frame.waitForFunction(() =>
      /1 added, 1 removed/.test(document.activeElement?.textContent ?? ''),
    );
    await isSound();
    const [file] = await Promise.all([
      person.page.waitForEvent('download'),
      hands.follow('Download 1 removed company'),
    ]);
    expect(file.suggestedFilename()).toBe('icp-linkedin-2026-06-29-removed.csv');

    await hands.go('Act › Changes');
    await says(sidebar, /1 entered the ICP, 1 left since 22 Jun 2026/);
    await isSound();
    await hands.go('Left');
    await says(sidebar, /Fits 0 GmbH/);
    await hands.press('Write to a tab');
    await says(sidebar, /Written into ICP Changes/);
    expect(office.host.activeSheet()).toBe('ICP Changes');
    await isSound();
  });
});
