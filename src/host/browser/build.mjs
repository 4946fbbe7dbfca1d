import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Builds the page of the local host: index.html, main.js with the chunks it loads on demand
 * (hyphenation rules of other languages), main.css, and bridge.js for the frames of scripts.
 *
 * @param outdir the folder to write
 * @param plugins of esbuild, for main.js
 */
export async function buildPage(outdir, plugins = []) {
  const common = { bundle: true, minify: true, charset: 'utf8', logLevel: 'warning', outdir };
  const production = { 'process.env.NODE_ENV': '"production"' };
  const page = { format: 'esm', splitting: true, chunkNames: 'chunks/[hash]', define: production };
  await Promise.all([
    build({ ...common, ...page, plugins, entryPoints: { main: join(here, 'main.ts') } }),
    build({ ...common, entryPoints: { main: join(here, 'page.css') } }),
    build({ ...common, format: 'iife', entryPoints: [join(here, 'bridge.ts')] }),
  ]);
  await copyFile(join(here, 'index.html'), join(outdir, 'index.html'));
}
