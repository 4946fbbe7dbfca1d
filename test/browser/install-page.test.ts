import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { violations } from '../browser-sidebar/support/access';
import { released } from '../release/support/released';
import { sharedChromium } from '../support/chromium';

const SOURCES = ['Code.gs', 'Sidebar.html', 'appsscript.json'];

/** The page of a release, opened as a file, in a window that may or may not use the clipboard. */
async function openPage(permissions: string[]) {
  const { folder, file } = released();
  const context = await (await sharedChromium()).newContext({ permissions });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  return { folder, page, asked };
}

async function copied(page: Page, file: string): Promise<string> {
  await page.click(`[data-copies="${file}"]`);
  await page.getByText('Copied. Now paste it').nth(SOURCES.indexOf(file)).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  return text.replaceAll('\r\n', '\n');
}

describe('the page of a release', () => {
  it('copies each text whole, and asks the network for nothing', async () => {
    const { folder, page, asked } = await openPage(['clipboard-read', 'clipboard-write']);
    for (const file of SOURCES) {
      expect(await copied(page, file)).toBe(readFileSync(join(folder, file), 'utf8'));
    }
    expect(asked).toHaveLength(1);
    expect(await violations(page.mainFrame())).toEqual([]);
  });

  it('copies also where a browser has no clipboard for pages', async () => {
    const { folder, page } = await openPage(['clipboard-read']);
    await page.evaluate(() => Object.assign(Clipboard.prototype, { writeText: undefined }));
    expect(await copied(page, 'Code.gs')).toBe(readFileSync(join(folder, 'Code.gs'), 'utf8'));
  });
});
