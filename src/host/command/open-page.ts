import { basename, join } from 'node:path';
import { readFolder } from '../core/csv/folder';
import { openHost } from '../core/open';
import { pageDialogs } from '../server/dialogs';
import { openBrowser } from '../server/open-browser';
import { serve } from '../server/serve';
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
  const dialogs = pageDialogs();
  const dist = join(root, 'dist');
  const name = basename(folder);
  const host = await openHost({
    dist,
    workbook: tabs,
    name,
    dialogs,
    ...(options.timeZone !== undefined && { timeZone: options.timeZone }),
  });
  const page = join(root, '.host/page');
  const { url } = await serve({ host, dialogs, name, dist, page, port: options.port ?? 0 });
  print(`${name} is open at ${url}`);
  openBrowser(url);
}
