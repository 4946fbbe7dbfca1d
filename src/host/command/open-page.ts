import { basename, join } from 'node:path';
import { readFolder } from '../core/csv/folder';
import { openBrowser } from '../server/open-browser';
import { serveWorkbook } from '../server/serve-workbook';
import type { Options } from './options';

const SAMPLE = 'sample';

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
  const folder = options.folder ?? join(root, SAMPLE);
  const { tabs, messages } = await readFolder(folder, new Date().getFullYear());
  for (const message of messages) print(message);
  const name = basename(folder);
  const { url } = await serveWorkbook({
    dist: join(root, 'dist'),
    page: join(root, '.host/page'),
    workbook: tabs,
    name,
    port: options.port ?? 0,
    ...(options.timeZone !== undefined && { timeZone: options.timeZone }),
  });
  print(`${name} is open at ${url}`);
  if (process.stdout.isTTY) openBrowser(url);
}
