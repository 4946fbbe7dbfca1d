import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { encodeNew } from '../../src/definition/sheet/encode';
import type { Cell } from '../../src/engine/model';
import { evaluatedSize, partsAfter } from '../support/bundle-parts';
import { definitionFrom, definitionOf } from './definition';
import { accountList } from './list';
import { median } from './measure';

const BUNDLE = 'dist/Code.js';
const FORMULA = 'ICP_SCORE(rows, config)';
/** The argument by which the benchmark calls itself in a process of its own. */
export const FIRST_CALL = '--first-call';
const PROCESSES = 9;
/** A process of the benchmark makes so many first calls, each in a context of its own. */
const CONTEXTS = 10;

/**
 * Milliseconds of a first call of the built bundle: loading it into a fresh context, decoding the
 * config and scoring one row. `process` is the first one of a process; `context` a later one, which
 * finds the bundle compiled and the time zones loaded.
 */
export function firstCall(): { readonly process: number; readonly context: number } {
  const times = Array.from(
    { length: PROCESSES },
    () =>
      JSON.parse(
        execFileSync(process.execPath, [process.argv[1]!, FIRST_CALL], { encoding: 'utf8' }),
      ) as number[],
  );
  return {
    process: median(times.map(([first = NaN]) => first)),
    context: median(times.flatMap(([, ...later]) => later)),
  };
}

/** What such a process does: makes its calls and prints their milliseconds. */
export function measureFirstCalls(): void {
  const source = readFileSync(BUNDLE, 'utf8');
  const table = sheet();
  console.log(JSON.stringify(Array.from({ length: CONTEXTS }, () => timeOfCall(source, table))));
}

function timeOfCall(source: string, table: object): number {
  const sandbox = createContext({ ...table });
  const started = performance.now();
  runInContext(source, sandbox, { filename: BUNDLE });
  const [header, [score] = []] = runInContext(FORMULA, sandbox) as Cell[][];
  const elapsed = performance.now() - started;
  if (typeof score !== 'number') throw new Error(`The first call gave ${header} ${score}`);
  return elapsed;
}

/** The bundle as it would be minified, and what one formula evaluates of it: KB of 1024 bytes. */
export async function minifiedSizes(): Promise<{ whole: number; formula: number }> {
  const source = readFileSync(BUNDLE, 'utf8');
  const table = sheet();
  const parts = await partsAfter(source, FORMULA, table);
  const everything = parts.map((part) => ({ ...part, isEvaluated: true }));
  return {
    whole: (await evaluatedSize(source, everything)) / 1024,
    formula: (await evaluatedSize(source, parts)) / 1024,
  };
}

/** What a formula finds in its sheet. */
function sheet() {
  const SpreadsheetApp = { getActive: () => ({ getSpreadsheetTimeZone: () => 'Europe/Berlin' }) };
  return { rows: firstRow(), config: configGrid(), SpreadsheetApp };
}

function firstRow(): Cell[][] {
  const { rows, columnOf } = accountList(1);
  const fields = [...new Set(definitionOf(20).criteria.map(({ field }) => field))];
  return [fields, fields.map((field) => rows[0]?.[columnOf(field) ?? 0] ?? '')];
}

/** The benchmark's definition of twenty criteria as a config sheet. */
function configGrid(): readonly (readonly Cell[])[] {
  return encodeNew(definitionFrom(definitionOf(20))).grid;
}
