import { join } from 'node:path';
import { build } from 'esbuild';
import { buildPage } from './browser/build.mjs';

/**
 * Builds the local host: the command line, the worker that runs scripts, and the services' source
 * that is evaluated in their realm, and the page. Packages stay outside, but for the page.
 *
 * @param {string} root the project's folder
 * @param {string} outdir where `cli.cjs`, `worker.cjs`, `services.js` and `page/` go
 */
export async function buildHost(root, outdir) {
  const common = { absWorkingDir: root, bundle: true, charset: 'utf8', logLevel: 'warning' };
  const node = {
    ...common,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
  };
  await Promise.all([
    buildPage(join(outdir, 'page')),
    build({ ...node, entryPoints: ['src/host/cli.ts'], outfile: join(outdir, 'cli.cjs') }),
    build({
      ...node,
      entryPoints: ['src/host/core/execute/worker.ts'],
      outfile: join(outdir, 'worker.cjs'),
    }),
    build({
      ...common,
      entryPoints: ['src/host/realm/main.ts'],
      outfile: join(outdir, 'services.js'),
      format: 'iife',
      globalName: 'realm',
      target: 'es2020',
    }),
  ]);
}
