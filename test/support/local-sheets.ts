import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Host, TabData } from '../../src/host/core/api';
import { openHost } from '../../src/host/core/open';
import { pageDialogs } from '../../src/host/server/dialogs';
import { serve } from '../../src/host/server/serve';
import { launchChromium } from './chromium';
import { SheetPage } from './sheet-page';

const PAGE = resolve(import.meta.dirname, '../../.host/page');

/** A workbook that is served to a browser, and the browser. */
export interface LocalSheets {
  readonly host: Host;
  readonly url: string;
  readonly browser: Browser;
  /** Opens the workbook in a window of its own. */
  open(): Promise<SheetPage>;
  close(): Promise<void>;
}

/**
 * Opens a workbook with an add-on in the local host and a browser for it.
 *
 * @param dist the add-on's folder
 * @param workbook its tabs
 */
export async function localSheets(
  dist: string,
  workbook: readonly TabData[],
): Promise<LocalSheets> {
  if (!existsSync(PAGE)) throw new Error(`${PAGE} must be there: npm run build, got nothing`);
  const dialogs = pageDialogs();
  const host = await openHost({ dist, workbook, dialogs });
  const serving = await serve({ host, dialogs, name: 'Test', dist, page: PAGE, port: 0 });
  const browser = await launchChromium();
  return {
    host,
    url: serving.url,
    browser,
    open: async () => new SheetPage(await openPage(browser, serving.url)),
    close: async () => {
      await browser.close();
      await serving.close();
      await host.close();
    },
  };
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(15_000);
  await page.goto(url);
  await page.locator('#selected-cell').filter({ hasText: /\S/ }).waitFor({ state: 'attached' });
  return page;
}
