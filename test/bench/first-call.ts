import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { transform } from 'esbuild';
import { defaultDeals, defaultSettings } from '../../src/definition/defaults';
import { encodeNew } from '../../src/definition/sheet/encode';
import type { Cell } from '../../src/engine/model';
import { definitionOf } from './definition';
import { accountList } from './list';
import { median } from './measure';

const BUNDLE = 'dist/Code.js';
/** The argument by which the benchmark calls itself in a process of its own. */
export const FIRST_CALL = '--first-call';
const PROCESSES = 9;

/**
 * Milliseconds of a first call of the built bundle: loading it into a fresh context, decoding the
 * config and scoring one row. Each is measured in a process of its own, since a second context of
 * one process finds the bundle compiled.
 */
export function firstCall(): number {
  const times = Array.from({ length: PROCESSES }, () =>
    Number(execFileSync(process.execPath, [process.argv[1]!, FIRST_CALL], { encoding: 'utf8' })),
  );
  return median(times);
}

/** What such a process does: measures once and prints the milliseconds. */
export function measureFirstCall(): void {
  const source = readFileSync(BUNDLE, 'utf8');
  const rows = firstRow();
  const config = configGrid();
  const sandbox = createContext({ rows, config });
  const started = performance.now();
  runInContext(source, sandbox, { filename: BUNDLE });
  const [header, [score] = []] = runInContext('ICP_SCORE(rows, config)', sandbox) as Cell[][];
  const elapsed = performance.now() - started;
  if (typeof score !== 'number') throw new Error(`The first call gave ${header} ${score}`);
  console.log(elapsed);
}

/** Size of the bundle as it would be minified, in KB of 1024 bytes. */
export async function minifiedSize(): Promise<number> {
  const { code } = await transform(readFileSync(BUNDLE, 'utf8'), { minify: true });
  return Buffer.byteLength(code) / 1024;
}

function firstRow(): Cell[][] {
  const { rows, columnOf } = accountList(1);
  const fields = [...new Set(definitionOf(20).criteria.map(({ field }) => field))];
  return [fields, fields.map((field) => rows[0]?.[columnOf(field) ?? 0] ?? '')];
}

/** The benchmark's definition of twenty criteria as a config sheet. */
function configGrid(): readonly (readonly Cell[])[] {
  const model = definitionOf(20);
  const fields = [...new Set(model.criteria.map(({ field }) => field))];
  return encodeNew({
    settings: { ...defaultSettings, timeZone: 'Europe/Berlin' },
    dimensions: model.dimensions,
    fields: fields.map((name) => ({ name, aliases: [], notes: '' })),
    criteria: model.criteria.map((one) => ({ ...one, why: '' })),
    exclusions: [],
    tiers: model.tiers,
    deals: defaultDeals,
  }).grid;
}
