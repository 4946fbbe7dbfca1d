import { defineConfig } from 'vitest/config';
import { countriesForVite } from '../src/engine/countries/cut-down.mjs';

export default defineConfig({
  plugins: [countriesForVite()],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    /** More than the two cores of a small machine: tests in the browser mostly wait for it. */
    maxWorkers: 4,
  },
});
