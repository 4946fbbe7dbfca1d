import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

const NAME = /^\/(?:chunks\/)?\w+\.(?<ending>js|css)$/;

/**
 * A file of the built page by the path it is asked for; `undefined` where it is none of them.
 *
 * @param folder where the build wrote the page
 * @param path `/` for the page itself, else `/main.js`, `/main.css`, `/chunks/….js`
 */
export function pageFile(folder: string, path: string): PageFile | undefined {
  const name = path === '/' ? '/index.html' : path;
  const ending = path === '/' ? 'html' : NAME.exec(path)?.groups?.ending;
  const type = ending === undefined ? undefined : TYPES[ending];
  const file = join(folder, name);
  return type && existsSync(file) ? { type, body: readFileSync(file) } : undefined;
}
