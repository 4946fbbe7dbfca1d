/**
 * Builds what clasp pushes (dist/) and the local Sheets host (.host/).
 *
 *     node build.mjs            both
 *     node build.mjs --bench    and the benchmark (.host/bench.cjs)
 */
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { countries } from './src/engine/countries/cut-down.mjs';
import { buildHost } from './src/host/build.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const globalName = 'IcpScore';
const common = { absWorkingDir: root, bundle: true, charset: 'utf8', logLevel: 'warning' };
const appsScript = { ...common, target: 'es2019', legalComments: 'none', plugins: [countries()] };

await rm(join(root, 'dist'), { recursive: true, force: true });
await Promise.all([mkdir(join(root, 'dist')), mkdir(join(root, '.host'), { recursive: true })]);
await Promise.all([buildServer(), buildSidebar(), buildHost(root, join(root, '.host'))]);
await copyFile(join(root, 'appsscript.json'), join(root, 'dist/appsscript.json'));
if (process.argv.includes('--bench')) await buildBench();

/** dist/Code.js: the bundle under one private name, then one documented global an export. */
async function buildServer() {
  const names = await exportedNames('src/main.ts');
  const docs = await documentedFunctions('src/gas');
  const undocumented = names.filter((name) => !docs.has(name));
  if (undocumented.length > 0) {
    throw new Error(
      `Each export of src/main.ts must be a documented function of src/gas, got ${undocumented.join(', ')}`,
    );
  }
  const bundle = await build({
    ...appsScript,
    entryPoints: ['src/main.ts'],
    format: 'iife',
    globalName,
    write: false,
  });
  const stubs = names.map((name) => stub(name, docs.get(name)));
  await writeFile(join(root, 'dist/Code.js'), `${bundle.outputFiles[0].text}\n${stubs.join('\n')}`);
}

/** The metafile of an iife names no exports: a pass as ESM does. */
async function exportedNames(entry) {
  const { metafile } = await build({
    ...appsScript,
    entryPoints: [entry],
    format: 'esm',
    outfile: 'main.js',
    write: false,
    metafile: true,
  });
  return metafile.outputs['main.js'].exports;
}

/** esbuild drops comments, so the JSDoc that Sheets shows is taken from the source. */
async function documentedFunctions(folder) {
  const documented = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\s*export function (\w+)\(/g;
  const docs = new Map();
  for (const file of await readdir(join(root, folder), { recursive: true })) {
    if (!file.endsWith('.ts')) continue;
    const source = await readFile(join(root, folder, file), 'utf8');
    for (const [, doc, name] of source.matchAll(documented)) docs.set(name, doc);
  }
  return docs;
}

function stub(name, doc) {
  const parameters = [...doc.matchAll(/@param \{[^}]*\} \[?(\w+)/g)].map(
    ([, parameter]) => parameter,
  );
  const list = parameters.join(', ');
  return `${doc}\nfunction ${name}(${list}) {\n  return ${globalName}.${name}(${list});\n}\n`;
}

/** dist/Sidebar.html: one page with its script and style inside. */
async function buildSidebar() {
  const { outputFiles } = await build({
    ...appsScript,
    entryPoints: ['src/sidebar/main.ts'],
    format: 'iife',
    outdir: 'dist',
    minify: true,
    write: false,
  });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const script = text('.js');
  if (/<\/script/i.test(script)) throw new Error('The sidebar script must not contain </script');
  const page = await readFile(join(root, 'src/sidebar/page.html'), 'utf8');
  const html = page
    .replace('/* style */', () => text('.css'))
    .replace('/* script */', () => script);
  await writeFile(join(root, 'dist/Sidebar.html'), html);
}
