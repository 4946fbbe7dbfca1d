import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { install } from '../../src/host/core/installed';

/** The folder that is pushed to Apps Script, as `npm run build` leaves it. */
export const DIST = resolve(import.meta.dirname, '../../dist');

for (const file of [resolve(DIST, 'Code.js'), resolve(DIST, '../.host/worker.cjs')]) {
  if (!existsSync(file)) throw new Error(`${file} must be there: npm run build, got nothing`);
}

/** The built add-on, which all spreadsheets of a worker share. */
export const ADDON = install(DIST);
