import { fileURLToPath } from 'node:url';
import { buildHost } from '../../../src/host/build.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let built: Promise<void> | undefined;

/** Builds the worker and the services' source once a test process. */
export function builtHost(): Promise<void> {
  built ??= buildHost(root, `${root}.host`);
  return built;
}
