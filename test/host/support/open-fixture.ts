/// <reference types="google-apps-script" />
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { DialogPort, Host, HostOptions, Page, Toast } from '../../../src/host/core/api';
import { type InProcess, openInProcess } from '../../../src/host/core/execute/in-process';
import { openHost } from '../../../src/host/core/open';
import { builtHost } from './built-host';
import { tab } from './tab';

export const FIXTURE_ADDON = fileURLToPath(new URL('../fixture-addon', import.meta.url));

export { tab };

export interface Shown {
  readonly dialogs: DialogPort;
  readonly pages: Page[];
  readonly toasts: Toast[];
  readonly asked: string[];
}

/** Dialogs that answer YES or OK, a prompt with `text`, and keep what was shown. */
export function answering(text = ''): Shown {
  const pages: Page[] = [];
  const toasts: Toast[] = [];
  const asked: string[] = [];
  const dialogs: DialogPort = {
    alert: ({ title, buttons }) => {
      asked.push(title);
      return buttons.startsWith('YES') ? 'YES' : 'OK';
    },
    prompt: ({ title }) => {
      asked.push(title);
      return { button: 'OK', text };
    },
    page: (page) => pages.push(page),
    toast: (toast) => toasts.push(toast),
  };
  return { dialogs, pages, toasts, asked };
}

export const ACCOUNTS = tab('Accounts', ['Name', 'Size'], ['Northwind', 120], ['Contoso', 40]);

/** Opens the fixture add-on; the host is closed when the test ends. */
export async function openFixture(options: Partial<HostOptions> = {}): Promise<Host> {
  await builtHost();
  const host = await openHost({
    dist: FIXTURE_ADDON,
    workbook: [ACCOUNTS],
    dialogs: answering().dialogs,
    ...options,
  });
  onTestFinished(() => host.close());
  return host;
}

/** Runs a function body in a fresh execution of the fixture add-on and gives its result. */
export function script(host: Host, body: string): Promise<unknown> {
  return host.run('evaluate', [body]);
}

/** The globals of a script. */
export interface Services {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
}

/** The services without a worker, over a small workbook. */
export function inProcess(options: Partial<HostOptions> = {}): InProcess & Services {
  const opened = openInProcess({
    dist: FIXTURE_ADDON,
    workbook: [ACCOUNTS],
    dialogs: answering().dialogs,
    ...options,
  });
  onTestFinished(() => opened.document.desk.book.dispose());
  return { ...opened, ...(opened.globals() as unknown as Services) };
}

/** The sheet `Accounts` of a small workbook, as a script has it. */
export function accountsSheet(options: Partial<HostOptions> = {}) {
  const opened = inProcess(options);
  const sheet = opened.SpreadsheetApp.getActive().getSheetByName('Accounts');
  if (!sheet) throw new Error('Accounts must be there');
  return { ...opened, sheet };
}
