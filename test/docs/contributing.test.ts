import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const text = readFileSync('.github/CONTRIBUTING.md', 'utf8');
const paths = [...text.matchAll(/`((?:src|test)\/[\w./-]+)`/g)].map(([, path = '']) => path);
const walks = text
  .slice(text.indexOf('## Four walks'), text.indexOf('## Tests'))
  .split('### ')
  .slice(1)
  .map((walk) => ({
    name: walk.split('\n')[0] ?? '',
    files: [...walk.matchAll(/`(src\/[\w./-]+)`/g)].map(([, path = '']) => path),
    crossings: [...walk.matchAll(/→ `(src\/[\w./-]+)`/g)].map(([, path = '']) => path),
  }));

/** The use cases are folders of their own, all else is told by its layer. */
function folderOf(path: string): string {
  const [src, layer, folder] = path.split('/');
  return layer === 'app' ? `${src}/${layer}/${folder}` : `${src}/${layer}`;
}

/** The files that a file imports. */
function importsOf(file: string): string[] {
  const imported = readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g);
  return [...imported].flatMap(([, path = '']) =>
    ['.ts', '.tsx'].map((ending) => `${join(dirname(file), path).replaceAll('\\', '/')}${ending}`),
  );
}

describe('CONTRIBUTING', () => {
  it.each([...new Set(paths)])('names what there is: %s', (path) => {
    expect(existsSync(path)).toBe(true);
  });

  it('has four walks', () =>
    expect(walks.map(({ files }) => files.length > 4)).toEqual([true, true, true, true]));

  it.each(walks)('$name enters each folder once', ({ files }) => {
    const folders = files.map(folderOf).filter((folder, at, all) => folder !== all[at - 1]);
    expect(folders).toEqual([...new Set(folders)]);
  });

  it.each(walks)('$name goes from file to file', ({ files, crossings }) => {
    const [start, ...others] = files;
    const unreached = others.filter((file, index) => {
      const before = [start, ...others.slice(0, index)].map(String);
      return !crossings.includes(file) && !before.some((one) => importsOf(one).includes(file));
    });
    expect(unreached).toEqual([]);
  });

  it.each([
    ['src/engine', []],
    ['src/stats', []],
    ['src/definition', ['engine']],
    ['src/insight', ['engine', 'definition', 'stats']],
    ['src/warehouse', ['engine', 'definition']],
    ['src/protocol', ['engine', 'definition', 'stats']],
    ['src/gas', ['engine', 'definition', 'app']],
    ['src/sidebar', ['engine', 'definition', 'stats', 'protocol']],
  ])('says which layers %s may import', (folder, layers) => {
    const { references } = JSON.parse(readFileSync(`${folder}/tsconfig.json`, 'utf8'));
    const allowed = references.map(({ path }: { path: string }) => path.replace('../', ''));
    expect(allowed.sort()).toEqual([...layers].sort());
    const row = text
      .split('\n')
      .find((line) => line.startsWith('|') && line.includes(`\`${folder}\``));
    for (const layer of layers) expect(row).toContain(layer);
  });
});

describe('the use cases', () => {
  const files = readdirSync('src/app', { recursive: true })
    .map((file) => `src/app/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'));
  const imports = new Map<string, Set<string>>();
  for (const file of files) {
    const folder = folderOf(file);
    const others = importsOf(file)
      .filter((one) => files.includes(one))
      .map(folderOf);
    const known = imports.get(folder) ?? new Set();
    imports.set(folder, new Set([...known, ...others.filter((other) => other !== folder)]));
  }

  it('import each other in no circle of folders', () => {
    const left = new Map(imports);
    for (let before = -1; before !== left.size; ) {
      before = left.size;
      for (const [folder, others] of left) {
        if (![...others].some((other) => left.has(other))) left.delete(folder);
      }
    }
    expect([...left.keys()]).toEqual([]);
  });
});
