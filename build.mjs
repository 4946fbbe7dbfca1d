/**
 * Builds what is pushed to Google (dist/), the local Sheets host and the commands (.host/), and what
 * scores a file of accounts there.
 *
 *     node build.mjs            both
 *     node build.mjs --add-on   the script for the Marketplace, whose menu is under Extensions
 *     node build.mjs --bench    and the benchmarks (.host/bench.cjs, .host/trials.cjs)
 */
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildServer } from './src/gas/build.mjs';
import { buildHost } from './src/host/build.mjs';
import { release } from './src/protocol/build.mjs';
import { buildRelease, sealBuilt } from './src/release/build.mjs';
import { buildSidebar } from './src/sidebar/build.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const dist = join(root, 'dist');
const host = join(root, '.host');
const isAddOn = process.argv.includes('--add-on');
const define = await release(root);
const common = { absWorkingDir: root, bundle: true, charset: 'utf8', logLevel: 'warning', define };
const appsScript = { ...common, target: 'es2019', legalComments: 'none' };

/** Our sources are inside, packages outside. */
const ofSources = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  packages: 'external',
};

await Promise.all([dist, host].map((folder) => mkdir(folder, { recursive: true })));
await Promise.all([
  buildServer(appsScript, join(dist, 'Code.js'), { isAddOn }),
  buildSidebar(appsScript, join(dist, 'Sidebar.html')),
  copyFile(join(root, 'appsscript.json'), join(dist, 'appsscript.json')),
  buildHost(root, host),
  buildRelease(root, host),
  build({ ...ofSources, entryPoints: ['src/app/bulk/main.ts'], outfile: join(host, 'bulk.cjs') }),
]);
await sealBuilt(root, dist, isAddOn);
await removeOthers(dist, ['Code.js', 'Sidebar.html', 'appsscript.json']);
if (process.argv.includes('--bench')) await buildBench();

/** What an earlier version built must not be pushed. */
async function removeOthers(folder, files) {
  const stale = (await readdir(folder)).filter((file) => !files.includes(file));
  await Promise.all(stale.map((file) => rm(join(folder, file), { recursive: true })));
}

async function buildBench() {
  await build({
    ...ofSources,
    entryPoints: {
      bench: 'test/bench/main.ts',
      trials: 'test/trials/main.ts',
    },
    outdir: host,
    outExtension: { '.js': '.cjs' },
  });
}
