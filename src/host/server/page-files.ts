import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * The built page by the paths it is asked for, read at once: a build that runs meanwhile changes
 * nothing, and no path leads out of the folder.
 *
 * @param folder where the build wrote the page; its index.html is `/`
 */
export function readPageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.flatMap((name): [string, PageFile][] => {
    const type = TYPES[extname(name)];
    const path = `/${name.replaceAll('\\', '/')}`.replace(/^\/index\.html$/, '/');
    return type ? [[path, { type, body: readFileSync(join(folder, name)) }]] : [];
  });
  return new Map(files);
}
