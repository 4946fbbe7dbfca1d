import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { releaseNews, VERSION } from '../../src/protocol/release';
import { sharedChromium } from '../support/chromium';
import { setUpWorkbook } from '../support/set-up-workbook';
import { violations, widerThanItsFrame } from './support/access';
import { mouse } from './support/hands';
import { counted, type OfficeOptions, type OpenSidebar, openOffice, says } from './support/sidebar';

describe('help', { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  }, 120_000);

  async function sit(item?: string, options?: OfficeOptions): Promise<OpenSidebar> {
    const office = await openOffice(browser, options);
    onTestFinished(() => office.close());
    return office.sit(item);
  }

  const focused = ({ frame }: OpenSidebar) =>
    frame.evaluate(() => document.activeElement?.textContent ?? '');

  it('opens from the menu on its page, and leads back to the definition', async () => {
    const sidebar = await sit('Help');
    const { frame, person } = sidebar;
    await says(sidebar, /Help\s+Accounts has \d+ rows, in A1:P\./);
    expect(await focused(sidebar)).toBe('Help');
    const summaries = frame.locator('summary');
    for (const summary of await summaries.all()) await summary.press('Enter');
    await says(sidebar, /=ICP_SCORE\(A1:P; ICP_CONFIG\)/);
    await says(sidebar, /What is there stays\.\nUndo: /);
    expect(await violations(frame)).toEqual([]);
    expect(await widerThanItsFrame(frame)).toBe(false);
    await person.page.locator('#sidebar iframe').evaluate((iframe) => {
      (iframe as HTMLElement).style.width = '150px';
    });
    expect(await frame.evaluate(() => innerWidth)).toBeLessThanOrEqual(150);
    expect(await widerThanItsFrame(frame)).toBe(false);
    await person.page.keyboard.press('Escape');
    await counted(sidebar);
  });

  it('opens in the sidebar too, and gives the focus back', async () => {
    const sidebar = await sit();
    await counted(sidebar);
    await mouse(sidebar).go('More › Help');
    await says(sidebar, new RegExp(`ICP Score ${VERSION.replace(/\./g, '\\.')}$`));
    await sidebar.person.page.keyboard.press('Escape');
    await counted(sidebar);
    await expect.poll(() => focused(sidebar)).toBe('⋮');
  });

  it('copies a formula without its look', async () => {
    const sidebar = await sit('Help');
    const { frame } = sidebar;
    await frame.locator('summary', { hasText: /^Functions/ }).click();
    const formula = '=ICP_TIER(A1:P; ICP_CONFIG)';
    const copied = frame.evaluate(
      () =>
        new Promise<object>((resolve) => {
          document.addEventListener('copy', ({ clipboardData, defaultPrevented }) => {
            const types = [...(clipboardData?.types ?? [])];
            resolve({ types, defaultPrevented, text: clipboardData?.getData('text/plain') });
          });
        }),
    );
    await mouse(sidebar).press(`Copy ${formula}`);
    expect(await copied).toEqual({ types: ['text/plain'], defaultPrevented: true, text: formula });
    await expect.poll(() => frame.getByText('Copied').count()).toBe(1);
  });

  it('is there before there is a definition', async () => {
    const sidebar = await sit('Help', { isSetUp: false });
    await says(sidebar, /use ICP Score › Set up….*for a list in A1:L/);
    await mouse(sidebar).press('‹ Back');
    await says(sidebar, /Who should you sell to\?/);
  });

  it('an update is told once, in a line that opens and can be closed', async () => {
    const saved = await setUpWorkbook({ workbook: [{ name: 'Sheet1', rows: [] }] });
    const user = new Map([['ICP version seen', '0.0.1']]);
    const workbook = { ...saved, properties: new Map([...saved.properties, ['user', user]]) };
    const office = await openOffice(browser, { workbook, isSetUp: false });
    onTestFinished(() => office.close());
    const sidebar = await office.sit();
    const { frame } = sidebar;
    const news = frame.getByRole('region', { name: `New in ICP Score ${VERSION}` });
    await counted(sidebar);
    await news.locator('summary').press('Enter');
    for (const line of releaseNews())
      expect(await frame.locator('#app').innerText()).toContain(line);
    expect(await violations(frame)).toEqual([]);
    expect(await widerThanItsFrame(frame)).toBe(false);
    await news.getByRole('button', { name: 'Close message' }).click();
    expect(await news.count()).toBe(0);
    const again = await office.sit();
    await counted(again);
    expect(await again.frame.getByText('New in ICP Score').count()).toBe(0);
    await mouse(again).go('More › What’s new');
    await says(again, /New in ICP Score/);
  });
});
