import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { standIn, standInProgram } from '../../release/support/script-project';

const ROOT = resolve(import.meta.dirname, '../../..');
const CACHE = join(ROOT, 'node_modules/.cache');
const CLASP = 'node_modules/@google/clasp';

/**
 * A fresh checkout to run commands in, as people type them. Its packages are those of this one, as it
 * lies in their folder, but for clasp: a stand-in for it is there. What `npm run build` makes was
 * made before the tests, and its build takes that.
 */
export function checkout() {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'checkout-'));
  for (const file of [
    'package.json',
    'LICENSE',
    '.clasp.json',
    '.claspignore',
    'appsscript.json',
  ]) {
    cpSync(join(ROOT, file), join(folder, file));
  }
  cpSync(join(ROOT, 'src/release'), join(folder, 'src/release'), { recursive: true });
  writeFileSync(join(folder, 'build.mjs'), buildFrom(ROOT));
  const google = standIn(join(folder, CLASP));
  standInProgram(join(folder, CLASP));
  writeFileSync(
    join(folder, CLASP, 'package.json'),
    JSON.stringify({ name: '@google/clasp', version: '3.4.1', exports: './clasp.mjs' }),
  );
  command(join(folder, 'node_modules/.bin'));
  return {
    folder,
    google,
    read: (...path: string[]) => readFileSync(join(folder, ...path), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

function buildFrom(root: string): string {
  return `import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
for (const built of ['dist', '.host']) {
  if (!existsSync(built)) cpSync(${JSON.stringify(`${root}/`)} + built, built, { recursive: true });
}
const use = process.argv.includes('--add-on') ? 'listing' : 'spreadsheet';
const script = readFileSync('dist/Code.js', 'utf8');
writeFileSync('dist/Code.js', script.replace(/ for a \\w+, sealed/, \` for a \${use}, sealed\`));
`;
}

/** What npm would link, for a shell and for cmd.exe. */
function command(bin: string): void {
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'clasp'),
    '#!/bin/sh\nexec node "$(dirname "$0")/../@google/clasp/clasp.mjs" "$@"\n',
  );
  chmodSync(join(bin, 'clasp'), 0o755);
  writeFileSync(join(bin, 'clasp.cmd'), '@node "%~dp0\\..\\@google\\clasp\\clasp.mjs" %*\r\n');
}
