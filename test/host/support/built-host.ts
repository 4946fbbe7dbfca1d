import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildHost } from '../../../src/host/build.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const outdir = join(root, '.host');

/** Builds the worker and the services' source where `npm run build` has not. */
export async function builtHost(): Promise<void> {
  const built = ['worker.cjs', 'services.js'].every((name) => existsSync(join(outdir, name)));
  if (!built) await buildHost(root, outdir);
}
