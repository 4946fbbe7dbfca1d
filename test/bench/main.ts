/**
 * The budgets, measured: `npm run bench`. Everything runs on the same rows, and is
 * first shown to give the same scores. "Normalise only" reads each cell that a criterion uses, each
 * kind of reading once, and does nothing with it.
 */
import { combine } from '../../src/engine/combine';
import { evaluate } from '../../src/engine/evaluate';
import { backtestLines } from './backtest';
import type { Contender } from './contender';
import { definitionOf, narrowDefinitionOf } from './definition';
import { normaliseOnly } from './facts';
import { FIRST_CALL, firstCall, measureFirstCalls, minifiedSizes } from './first-call';
import { jsonLogicEngine, jsonLogicJs } from './json-logic';
import { jsonRulesEngine } from './json-rules';
import { accountList, context } from './list';
import { type Job, medians } from './measure';
import { ours } from './ours';
import { plainInterpreter } from './plain';
import { type Line, tableText } from './report';
import { scoreAccountsLines } from './score-accounts';
import { verifySame } from './verify';

const ROWS = 10_000;
const ROUNDS = 20;
const contenders = [ours, plainInterpreter, jsonLogicEngine, jsonLogicJs, jsonRulesEngine];

if (process.argv.includes(FIRST_CALL)) measureFirstCalls();
else void printTable();

async function printTable(): Promise<void> {
  const lines = [
    ...(await againstOthers(20)),
    ...(await againstOthers(80)),
    ...(await growth()),
    ...(await combineAlone()),
    ...(await backtestLines(ROUNDS / 4)),
    ...(await scoreAccountsLines(ROUNDS / 4)),
    ...(await bundle()),
  ];
  console.log(tableText(lines));
}

/** All contenders at one number of criteria: milliseconds, then ratios. */
async function againstOthers(criteria: number): Promise<Line[]> {
  const model = definitionOf(criteria);
  const table = accountList(ROWS);
  await verifySame(contenders, model, table);
  const jobs: Job[] = [
    { name: 'normalise only', run: () => normaliseOnly(model, table) },
    ...contenders.map((contender) => ({
      name: contender.name,
      run: contender.prepare(model, table),
      every: roundsBetween(contender),
    })),
  ];
  const times = await medians(jobs, ROUNDS);
  const timeOf = (name: string) => times[jobs.findIndex((job) => job.name === name)]!;
  const own = timeOf(ours.name);
  const size = `${ROWS} × ${criteria}`;
  const bars: Record<string, number> = {
    [jsonRulesEngine.name]: criteria >= 80 ? 150 : 60,
    [jsonLogicEngine.name]: criteria >= 80 ? 6 : 4,
  };
  return [
    ...jobs.map(
      ({ name }): Line => ({ what: `${size}: ${name}`, value: timeOf(name), unit: 'ms' }),
    ),
    {
      what: `${size}: evaluate + combine to normalise only`,
      value: own / timeOf('normalise only'),
      unit: '×',
      ...(criteria === 20 && { bar: { sign: '≤', value: 0.7 } }),
    },
    ...contenders.slice(1).map(
      ({ name }): Line => ({
        what: `${size}: ${name} to evaluate + combine`,
        value: timeOf(name) / own,
        unit: '×',
        ...(bars[name] !== undefined && { bar: { sign: '≥', value: bars[name] } }),
      }),
    ),
  ];
}

/** The rule engine that takes a second a round is run less often. */
function roundsBetween(contender: Contender): number {
  return contender === jsonRulesEngine ? 7 : 1;
}

async function growth(): Promise<Line[]> {
  const table = accountList(ROWS);
  const [few, many] = await medians(
    [5, 80].map((count) => ({
      name: `${count}`,
      run: ours.prepare(narrowDefinitionOf(count), table),
    })),
    ROUNDS,
  );
  return [
    {
      what: 'growth from 5 to 80 criteria on the same fields',
      value: many! / few!,
      unit: '×',
    },
  ];
}

async function combineAlone(): Promise<Line[]> {
  const model = definitionOf(20);
  const evaluation = evaluate(model, accountList(100_000), context);
  const jobs = [{ name: 'combine', run: () => combine(model, evaluation) }];
  const [time] = await medians(jobs, 5 * ROUNDS);
  return [{ what: 'combine, 100000 × 20', value: time!, unit: 'ms', bar: { sign: '≤', value: 8 } }];
}

async function bundle(): Promise<Line[]> {
  const calls = firstCall();
  const sizes = await minifiedSizes();
  return [
    {
      what: 'first call in a fresh process',
      value: calls.process,
      unit: 'ms',
      bar: { sign: '≤', value: 20 },
    },
    {
      what: 'first call in a fresh context, compiled before',
      value: calls.context,
      unit: 'ms',
      bar: { sign: '≤', value: 3 },
    },
    {
      what: 'server bundle, what a formula evaluates',
      value: sizes.formula,
      unit: 'KB',
      bar: { sign: '≤', value: 120 },
    },
    { what: 'server bundle, minified', value: sizes.whole, unit: 'KB' },
  ];
}
