import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPage, type ReleasedTexts } from './page/install-page';
import { sealedUse, type Use } from './seal.mjs';
import { uses } from './uses';

export const PAGE = 'Install.html';

export interface Release {
  readonly version: string;
  readonly use: Use;
  readonly folder: string;
}

/**
 * Writes the folder for people who have only a browser: three texts by the names that they have in
 * the editor of Apps Script, the page that leads through pasting them, and the licence.
 *
 * @param root the project's folder, built
 * @param parent gets the folder, which is made anew: `release`, or `release-add-on` for a listing
 */
export function writeRelease(root: string, parent: string): Release {
  const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
  const { version } = JSON.parse(read('package.json'));
  const texts: ReleasedTexts = {
    'Code.gs': read('dist', 'Code.js'),
    'Sidebar.html': read('dist', 'Sidebar.html'),
    'appsscript.json': read('dist', 'appsscript.json'),
  };
  const use = sealedUse(texts['Code.gs']) ?? 'spreadsheet';
  const folder = join(parent, uses[use].folder);
  const page = installPage(read('src/release/page/install-page.html'), version, texts, use);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const files = { ...texts, [PAGE]: page, 'LICENSE.txt': read('LICENSE') };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
  }
  return { version, use, folder };
}
