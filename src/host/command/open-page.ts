import { basename, join } from 'node:path';
import type { TabData } from '../core/api';
import { readFolder } from '../core/csv/folder';
import { openBrowser } from '../server/open-browser';
import { serveWorkbook } from '../server/serve-workbook';
import { type Options, surroundings } from './options';

/** What is opened: its name, its tabs, and what is done before anybody sees it. */
interface Opening {
  readonly name: string;
  readonly tabs: readonly TabData[];
  /** What the sidebar would ask for, then items of the menu. */
  readonly requests: readonly object[];
  readonly menuItems: readonly string[];
}

/** The add-on itself writes the sample into an empty workbook. */
const SAMPLE: Opening = {
  name: 'Sample workbook',
  tabs: [{ name: 'Accounts', rows: [] }],
  requests: [{ action: 'setUp' }],
  menuItems: ['Insert score formulas'],
};

/**
 * Opens a folder, or else the sample workbook, in the browser; stays until the process ends.
 *
 * @param root the project's folder, with `dist/` and the built page
 */
export async function openPage(
  options: Options,
  root: string,
  print: (line: string) => void,
): Promise<void> {
  const opening = options.folder === undefined ? SAMPLE : await openFolder(options.folder, print);
  const { url, host } = await serveWorkbook({
    dist: join(root, 'dist'),
    page: join(root, '.host/page'),
    workbook: opening.tabs,
    name: opening.name,
    port: options.port ?? 0,
    ...surroundings(options),
  });
  for (const request of opening.requests) await host.run('icpApi', [JSON.stringify(request)]);
  for (const item of opening.menuItems) await host.runMenu(item);
  await host.whenIdle();
  print(`${opening.name} is open at ${url} (stop with Ctrl+C)`);
  if (process.stdout.isTTY) openBrowser(url);
}

async function openFolder(folder: string, print: (line: string) => void): Promise<Opening> {
  const { tabs, messages } = await readFolder(folder, new Date().getFullYear());
  for (const message of messages) print(message);
  return { name: basename(folder), tabs, requests: [], menuItems: [] };
}
