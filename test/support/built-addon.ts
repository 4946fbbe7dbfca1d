import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder that is pushed to Apps Script, as `npm run build` leaves it. */
export const DIST = resolve(import.meta.dirname, '../../dist');

for (const file of [resolve(DIST, 'Code.js'), resolve(DIST, '../.host/worker.cjs')]) {
  if (!existsSync(file)) throw new Error(`${file} must be there: npm run build, got nothing`);
}
