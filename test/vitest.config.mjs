import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { release } from '../src/protocol/build.mjs';
import { LongestFirst } from './support/longest-first.mjs';

const isShuffled = process.argv.some((argument) => argument.startsWith('--sequence.shuffle'));

export default defineConfig({
  define: await release(fileURLToPath(new URL('..', import.meta.url))),
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/page-without-cells/build.ts'],
    setupFiles: ['test/setup.ts'],
    maxWorkers: '100%',
    /** A worker loads zod and the spreadsheet once for all of its files: tests leave nothing behind. */
    isolate: false,
    sequence: isShuffled ? {} : { sequencer: LongestFirst },
    /** For a hanging test only: a whole spreadsheet or a browser may have to start in one. */
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
