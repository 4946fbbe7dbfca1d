import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { sharedChromium } from '../support/chromium';
import { violations, widerThanItsFrame } from './support/access';
import { keyboard, mouse } from './support/hands';
import { counted, type OpenSidebar, openOffice, says, selected } from './support/sidebar';

const PATIENCE = { timeout: 60_000, interval: 50 };

const chosen = ({ frame }: OpenSidebar, label: string) =>
  frame.getByLabel(label, { exact: true }).locator('option:checked').innerText();
const focused = ({ frame }: OpenSidebar) => frame.evaluate(() => document.activeElement?.id);

describe('Compare in the sidebar', { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  }, 120_000);

  it('sets a draft, versions and definitions side by side', async () => {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    const { host } = office;
    const ask = (request: object) => host.run('icpApi', [JSON.stringify(request)]);
    await ask({ action: 'copy', name: '', newName: 'PLG' });
    const sidebar = await office.sit();
    const { frame, person } = sidebar;
    const [hands, keys] = [mouse(sidebar), keyboard(sidebar)];
    await counted(sidebar);

    await frame.getByLabel('Weight of Firmographic, number').fill('90');
    await hands.go('Backtest');
    await keys.press('Compare…');
    await says(sidebar, /Of 695 deals, only v1 is right about 47, only v1 draft about 12: /);
    expect(await chosen(sidebar, 'Before')).toBe('Saved v1');
    expect(await chosen(sidebar, 'After')).toBe('Draft of v1');
    await says(
      sidebar,
      /Accounts that change · 191\s+\S.*\s+.+\s+→\s+.+\s+[\d.]+ → [\d.]+ · definition: /,
    );
    expect(await violations(frame)).toEqual([]);
    expect(await widerThanItsFrame(frame)).toBe(false);

    const first = frame.locator('.accounts button').first();
    const [name = ''] = (await first.innerText()).split('\n');
    await first.focus();
    await person.page.keyboard.press('Enter');
    await expect.poll(() => selected(sidebar, host), PATIENCE).toContain(name);
    expect(host.activeSheet()).toBe('Accounts');

    await hands.press('Write report');
    await says(sidebar, /Report written in ICP Compare\. Accounts with another tier: 191\./);
    expect(host.displayValues('ICP Compare')[2]?.[0]).toContain('Before: v1. After: v1 draft.');

    await hands.choose('After', 'PLG');
    await says(sidebar, /Both are right about the same 591 of 695 deals[\s\S]*No account changes/);
    await frame.getByLabel('After', { exact: true }).focus();
    await person.page.keyboard.press('Escape');
    await expect.poll(() => focused(sidebar), PATIENCE).toBe('compare');

    await hands.press('Save…');
    await hands.write('Your name', 'Kim');
    await hands.press('Save');
    await says(sidebar, /Version 2 saved/);
    const panel = await frame.locator('.panel').boundingBox();
    const told = await frame.locator('.notice').boundingBox();
    expect((panel?.y ?? Number.NaN) + (panel?.height ?? 0)).toBeLessThanOrEqual(told?.y ?? 0);
    await hands.go('More › Versions');
    await expect.poll(() => frame.locator('.notice').count(), PATIENCE).toBe(0);
    await frame.locator('#version-1').click();
    await hands.press('Compare version 1');
    await says(sidebar, /only v1 is right about 47, only v2 about 12/);
    expect(await chosen(sidebar, 'Before')).toMatch(/^v1 · /);
    await hands.press('‹ Back');
    await expect.poll(() => focused(sidebar), PATIENCE).toBe('version-1');

    await host.setCell('Deals', `${stageColumn(host.values('Deals'))}1`, 'Nothing');
    await frame.locator('#version-1').click();
    await hands.press('Compare version 1');
    await says(sidebar, /This can’t be compared\s+Deals!1:1: Stage must be/);
    expect(await violations(frame)).toEqual([]);
    await person.page.locator('#sidebar iframe').evaluate((iframe) => {
      (iframe as HTMLElement).style.width = '150px';
    });
    await host.setCell('Deals', `${stageColumn(host.values('Deals'), 'Nothing')}1`, 'Stage');
    await hands.press('Try again');
    await says(sidebar, /only v2 about 12/);
    expect(await widerThanItsFrame(frame)).toBe(false);
  });
});

function stageColumn([headers = []]: readonly (readonly unknown[])[], name = 'Stage'): string {
  return String.fromCharCode(65 + headers.indexOf(name));
}
