import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Host, HostOptions } from '../../src/host/core/api';
import { serveWorkbook } from '../../src/host/server/serve-workbook';
import { ADDON, DIST } from './built-addon';
import { SheetPage } from './sheet-page';

const WHOLE_PAGE = resolve(import.meta.dirname, '../../.host/page');

/** A workbook that is served to a browser. */
export interface LocalSheets {
  readonly host: Host;
  readonly url: string;
  /** Opens the workbook in a window of its own. */
  open(): Promise<SheetPage>;
  close(): Promise<void>;
}

/**
 * Opens a workbook with an add-on in the local host.
 *
 * @param browser shows it; it stays open
 * @param dist the add-on's folder
 * @param workbook its tabs
 * @param page the folder of the page that shows it
 * @param others what else is to be said of the spreadsheet, such as who opens it
 */
export async function localSheets(
  browser: Browser,
  dist: string,
  workbook: HostOptions['workbook'],
  page = WHOLE_PAGE,
  others: Partial<HostOptions> = {},
): Promise<LocalSheets> {
  if (!existsSync(page)) throw new Error(`${page} must be there: npm run build, got nothing`);
  const options = { dist, workbook, name: 'Test', page, port: 0, ...others };
  const { host, url, close } = await serveWorkbook(options, dist === DIST ? ADDON : undefined);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  return {
    host,
    url,
    open: () => SheetPage.open(context, url),
    close: async () => {
      await context.close();
      await close();
    },
  };
}
