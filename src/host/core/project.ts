import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** The built add-on as it would be pushed: scripts, pages, manifest. */
export interface Project {
  readonly scripts: readonly { readonly name: string; readonly source: string }[];
  readonly pages: ReadonlyMap<string, string>;
  readonly customFunctions: readonly string[];
  readonly timeZone: string;
}

const CUSTOM_FUNCTION =
  /\/\*\*((?:(?!\*\/)[\s\S])*?@customfunction(?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(/g;

/** Reads the folder that clasp pushes: every script in the order of its name, pages, manifest. */
export function readProject(folder: string): Project {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const scripts = files
    .filter((file) => ['.js', '.gs'].includes(extname(file)))
    .map((name) => ({ name, source: read(name) }));
  const pages = files
    .filter((file) => extname(file) === '.html')
    .map((file): [string, string] => [basename(file, '.html'), read(file)]);
  const manifest = files.includes('appsscript.json') ? JSON.parse(read('appsscript.json')) : {};
  return {
    scripts,
    pages: new Map(pages),
    customFunctions: scripts.flatMap(({ source }) => customFunctionNames(source)),
    timeZone: typeof manifest.timeZone === 'string' ? manifest.timeZone : 'Etc/UTC',
  };
}

/** The top-level functions whose JSDoc has `@customfunction`, without a trailing underscore. */
export function customFunctionNames(source: string): string[] {
  return [...source.matchAll(CUSTOM_FUNCTION)]
    .map(([, , name = '']) => name)
    .filter((name) => !name.endsWith('_'));
}
