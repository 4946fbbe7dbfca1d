import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { sharedChromium } from '../support/chromium';
import { violations, widerThanItsFrame } from './support/access';
import { mouse } from './support/hands';
import { counted, openOffice, says } from './support/sidebar';

describe('a draft of an earlier sitting', { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  }, 120_000);

  it('is offered again and taken up', async () => {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    const first = await office.sit();
    await counted(first);
    const kept = () => office.host.serviceCalls()['Properties.setProperty'] ?? 0;
    const before = kept();
    await first.frame.getByLabel('Weight of Behavioral, number').fill('77');
    await expect.poll(kept, { timeout: 30_000 }).toBeGreaterThan(before + 1);
    await first.person.page.close();

    const second = await office.sit();
    await says(second, /Take up your draft of/);
    expect(await violations(second.frame)).toEqual([]);
    expect(await widerThanItsFrame(second.frame)).toBe(false);
    if (process.env.SHOT) await second.box.screenshot({ path: process.env.SHOT });
    await mouse(second).press(/^Take up your draft of/);
    await says(second, /1 change/);
    expect(await second.frame.getByLabel('Weight of Behavioral, number').inputValue()).toBe('77');
  });
});
