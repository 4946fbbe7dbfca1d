/**
 * What discovery finds where the truth is known: run by hand, `node build.mjs --bench` and then
 * `node .host/bench-discovery.cjs [seeds]`. Takes a minute or two.
 */

import { judge } from '../../src/engine/judge';
import type { ScoringModel } from '../../src/engine/model';
import { build } from '../../src/insight/build/build';
import type { DealTable } from '../../src/insight/deals/deal-table';
import { evaluateDeals } from '../../src/insight/deals/evaluate-deals';
import { type Discovery, discover, matchesOf } from '../../src/insight/discovery/discover';
import { labelDeals } from '../../src/insight/discovery/labelled-rows';
import type { Pattern } from '../../src/insight/discovery/pattern';
import { lift } from '../../src/stats/lift';
import { phi } from '../../src/stats/phi';
import { options } from '../insight/support/options';
import {
  context,
  holds,
  type Planted,
  plant,
  reading,
  shuffled,
  type TrueCriterion,
  trueCriteria,
  trueModel,
} from '../insight/support/planted';
import { auc } from '../support/auc';

const seeds = Array.from({ length: Number(process.argv[2] ?? 50) }, (_, index) => index + 1);
/** From this lift on, a true criterion should be found. */
const CLEAR = 1.5;
/** A pattern has found a criterion when it agrees with it so far. */
const FOUND = 0.5;

const counts = { clear: 0, found: 0, proposed: 0, wrong: 0, shuffled: 0 };
const areas = { truth: 0, built: 0 };
for (const seed of seeds) countSeed(seed);
report();

function countSeed(seed: number): void {
  const planted = plant(seed);
  const { draft, discovery } = build(planted.table, options);
  const proposals = discovery.patterns.filter(({ verdict }) => verdict === 'criterion');
  const agreement = (pattern: Pattern, truth: Float64Array) =>
    phi(matchesOf(discovery, pattern), truth);
  for (const criterion of trueCriteria) {
    const truth = truthOf(planted, criterion);
    if (liftOf(truth, discovery) < CLEAR) continue;
    const own = proposals.filter(({ field }) => field === criterion.header);
    counts.clear++;
    counts.found += Number(own.some((pattern) => agreement(pattern, truth) >= FOUND));
  }
  for (const pattern of proposals) {
    const criterion = trueCriteria.find(({ header }) => header === pattern.field);
    const isTrue = criterion && agreement(pattern, truthOf(planted, criterion)) > 0;
    counts.proposed++;
    counts.wrong += Number(!isTrue);
  }
  const { table } = plant(seed + 1000, 3000);
  areas.truth += areaOf(trueModel, table);
  areas.built += draft === undefined ? 0.5 : areaOf(draft, table);
  const nothing = discover(labelDeals(shuffled(planted.table, seed)), reading);
  counts.shuffled += Number(nothing.overall === 'Patterns found');
}

function truthOf({ table }: Planted, criterion: TrueCriterion): Float64Array {
  const column = table.headers.indexOf(criterion.header);
  return Float64Array.from(table.rows, (cells, row) => {
    const cell = cells[column]!;
    return cell === '' ? Number.NaN : Number(holds(criterion, cell, table.deals[row]!.createdOn));
  });
}

function liftOf(truth: Float64Array, { sample }: Discovery): number {
  const known = [...truth.keys()].filter((row) => !Number.isNaN(truth[row]));
  const met = known.filter((row) => truth[row] === 1);
  const won = (rows: readonly number[]) => rows.filter((row) => sample.won[row] === 1).length;
  return lift(won(met), met.length, won(known), known.length);
}

function areaOf(model: ScoringModel, table: DealTable): number {
  const { shown } = judge(model, evaluateDeals(model, table, context));
  const scores = (outcome: string) =>
    Array.from(shown)
      .filter((_, row) => table.deals[row]!.outcome === outcome)
      .map((score) => (Number.isNaN(score) ? 50 : score));
  return auc(scores('won'), scores('lost'));
}

function report(): void {
  const { clear, found, proposed, wrong } = counts;
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  const mean = (sum: number) => (sum / seeds.length).toFixed(3);
  const lines = [
    ['criteria with lift ≥ 1.5 recovered', `${percent(found, clear)} of ${clear}`, '≥ 90 %'],
    ['proposals that are false', `${percent(wrong, proposed)} of ${proposed}`, '≤ 5 %'],
    ['held-out AUC, truth and built', `${mean(areas.truth)} ${mean(areas.built)}`, 'within 0.03'],
    ['patterns in shuffled outcomes', percent(counts.shuffled, seeds.length), '≤ 10 %'],
    ['10,000 deals × 18 fields, ms', timed().toFixed(0), '< 2000'],
  ];
  for (const [what = '', value = '', bar = ''] of lines) {
    console.log(what.padEnd(36), value.padStart(16), bar.padStart(14));
  }
}

/** The quickest of three. */
function timed(): number {
  const { table } = plant(1, 10_000);
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    discover(labelDeals(table), reading);
    return performance.now() - started;
  });
  return Math.min(...times);
}
