import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { buildPage } from '../../../src/host/browser/build.mjs';
import { PAGE_WITHOUT_CELLS } from './folder';

const noCells: Plugin = {
  name: 'no-cells',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\/grid$/ }, () => ({ path: join(import.meta.dirname, 'no-cells.ts') }));
  },
};

/** Builds, once for a run of the tests, the local host's page without its cells. */
export default function buildPageWithoutCells(): Promise<void> {
  return buildPage(PAGE_WITHOUT_CELLS, [noCells]);
}
