import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { sealed } from './seal.mjs';

/**
 * Builds the commands that bring the add-on to Google: `push.cjs` and `release.cjs`.
 *
 * @param {string} root the project's folder
 * @param {string} outdir where they go
 */
export async function buildRelease(root, outdir) {
  await build({
    absWorkingDir: root,
    bundle: true,
    charset: 'utf8',
    logLevel: 'warning',
    entryPoints: { push: 'src/release/push.ts', release: 'src/release/release.ts' },
    outdir,
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
  });
}

/**
 * Seals the built script and page, so that a push knows them again.
 *
 * @param {boolean} isAddOn whether the script is for a listing
 */
export async function sealBuilt(root, dist, isAddOn) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  for (const [file, kind, use] of [
    ['Code.js', 'script', isAddOn ? 'listing' : 'spreadsheet'],
    ['Sidebar.html', 'page'],
  ]) {
    const path = join(dist, file);
    await writeFile(path, sealed(await readFile(path, 'utf8'), version, kind, use));
  }
}
