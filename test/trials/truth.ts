import type { Draft } from '../../src/definition/edit/proposed';
import { phi } from '../../src/stats/phi';
import { areaOf, judgeBy } from './area';
import { propose } from './propose';
import { draftProblems } from './savable';
import { truthsCard } from './truths-card';
import { type Drawing, drawDeals, type Truth, truthOf, type WorldKind } from './world';

/** From this lift against the rest on, a field should be found; below the other it is no effect. */
const CLEAR = 1.5;
const SLIGHT = 1.15;
/** A criterion has found a field when its match goes with the true effect so far. */
const FOUND = 0.5;
const FRESH = 3000;
/** Standard errors from which one of some 25 fields can be told from chance by whoever knows its true split. */
const VISIBLE = 2.81;

/** What was found of what is true, over the seeds of a world. */
export interface TruthCounts {
  readonly world: string;
  readonly deals: number;
  seeds: number;
  /** Fields with lift ≥ 1.5 against the rest, and those of them that were found. */
  clear: number;
  clearFound: number;
  /** Those of them whose true split tells won from lost in the deals at hand: no more can be asked for. */
  visible: number;
  /** The same for those from 1.5 to 2. */
  near: number;
  nearFound: number;
  /** Fields with lift 1.15 to 1.5. */
  weak: number;
  weakFound: number;
  /** Fields that alone are right for 75 to 95 % of the deals. */
  sided: number;
  sidedFound: number;
  /** Criteria proposed, and those on a field that tells nothing or the other way round. */
  proposed: number;
  wrong: number;
  /** Headers of the wrong ones, and of clear fields that were not found. */
  readonly wrongOnes: string[];
  readonly missed: string[];
  /** Seeds in which nothing was proposed. */
  none: number;
  /** Areas on fresh deals, summed over the seeds: of the truth's own score, written as a card, and built. */
  truthArea: number;
  cardArea: number;
  builtArea: number;
  /** What would not be saved, read back or judged as it was proposed. */
  readonly problems: string[];
  milliseconds: number;
}

/** What is proposed, and why it could not be saved as it is. */
interface Proposed {
  readonly draft: Draft | undefined;
  readonly problems: readonly string[];
}

/**
 * Proposes from deals of a world, once a seed, and counts what is found of its truth.
 *
 * @param deals - To propose from; what was proposed is judged by 3,000 fresh ones.
 * @param proposeFrom - Judged in place of `propose`.
 * @example runTruth(worldNamed('texts'), [1, 2, 3], 600).wrong // 0
 */
export function runTruth(
  kind: WorldKind,
  seeds: readonly number[],
  deals: number,
  proposeFrom: (drawing: Drawing, truth: Truth) => Proposed = fromTable,
): TruthCounts {
  const counts: TruthCounts = {
    ...{
      world: kind.name,
      deals,
      seeds: 0,
      clear: 0,
      clearFound: 0,
      visible: 0,
      near: 0,
      nearFound: 0,
    },
    ...{ weak: 0, weakFound: 0, sided: 0, sidedFound: 0, proposed: 0, wrong: 0, wrongOnes: [] },
    ...{
      missed: [],
      none: 0,
      truthArea: 0,
      cardArea: 0,
      builtArea: 0,
      problems: [],
      milliseconds: 0,
    },
  };
  for (const seed of seeds) {
    const truth = truthOf(kind, seed);
    const drawing = drawDeals(truth, deals, seed);
    const started = performance.now();
    const { draft, problems } = proposeFrom(drawing, truth);
    counts.milliseconds += performance.now() - started;
    countSeed(counts, truth, drawDeals(truth, FRESH, seed + 1000), draft);
    counts.visible += truth.fields.filter(
      (_, at) => (truth.lift[at] ?? 1) >= CLEAR && strengthOf(drawing, at) >= VISIBLE,
    ).length;
    counts.problems.push(...problems.map((problem) => `${kind.name}, seed ${seed}: ${problem}`));
  }
  return counts;
}

function fromTable({ table }: Drawing): Proposed {
  const draft = propose(table);
  return { draft, problems: draft === undefined ? [] : draftProblems(draft, table) };
}

function countSeed(
  counts: TruthCounts,
  truth: Truth,
  fresh: Drawing,
  draft: Draft | undefined,
): void {
  const judged = draft && judgeBy(draft, fresh.table);
  const agreements = (draft?.criteria ?? []).map(({ field }, at) => {
    const own = fresh.table.headers.indexOf(field);
    const matches = judged?.evaluation.criteria[at] ?? [];
    return { own, agreement: phi(matches, fresh.effects[own] ?? []) };
  });
  counts.seeds++;
  counts.none += Number(agreements.length === 0);
  counts.proposed += agreements.length;
  for (const { own, agreement } of agreements) {
    const isTrue = (truth.fields[own]?.strength ?? 0) > 0 && agreement > 0;
    if (!isTrue) counts.wrongOnes.push(truth.fields[own]?.header ?? '');
    counts.wrong += Number(!isTrue);
  }
  truth.fields.forEach(({ header, strength }, at) => {
    if (strength === 0) return;
    const isFound = agreements.some(({ own, agreement }) => own === at && agreement >= FOUND);
    countField(counts, { lift: truth.lift[at] ?? 1, right: truth.right[at] ?? 0 }, isFound);
    if (!isFound && (truth.lift[at] ?? 1) >= CLEAR) counts.missed.push(header);
  });
  counts.truthArea += areaOf(fresh.score, fresh.won);
  counts.cardArea += areaOf(judgeBy(truthsCard(truth, fresh), fresh.table).shown, fresh.won);
  counts.builtArea += draft === undefined ? 0.5 : areaOf(scoresBy(draft, fresh), fresh.won);
}

function countField(
  counts: TruthCounts,
  { lift, right }: { readonly lift: number; readonly right: number },
  isFound: boolean,
): void {
  const found = Number(isFound);
  if (lift >= CLEAR) {
    counts.clear++;
    counts.clearFound += found;
  } else if (lift >= SLIGHT) {
    counts.weak++;
    counts.weakFound += found;
  }
  if (lift >= CLEAR && lift < 2) {
    counts.near++;
    counts.nearFound += found;
  }
  if (right >= 0.75 && right <= 0.95) {
    counts.sided++;
    counts.sidedFound += found;
  }
}

/** Whatever the coverage, as the truth's own score is. */
function scoresBy(draft: Draft, { table }: Drawing): ArrayLike<number> {
  return judgeBy({ ...draft, minimumCoverage: 0 }, table).shown;
}

/** How many standard errors the win rates of both sides of a field's true split are apart, accounts as clusters. */
function strengthOf({ table, effects, won }: Drawing, at: number): number {
  const own = effects[at] ?? new Float64Array();
  const known = [...own.keys()].filter((row) => !Number.isNaN(own[row]));
  const mean = known.reduce((sum, row) => sum + (own[row] as number), 0) / known.length;
  const sides = [true, false].map((isGood) => {
    const rows = known.filter((row) => (own[row] as number) > mean === isGood);
    const rate = rows.reduce((sum, row) => sum + (won[row] as number), 0) / rows.length;
    return { rows, rate, sign: isGood ? 1 : -1 };
  });
  const influences = new Map<string, number>();
  for (const { rows, rate, sign } of sides) {
    for (const row of rows) {
      const key = table.deals[row]?.accountId || String(row);
      const own = (sign * ((won[row] as number) - rate)) / rows.length;
      influences.set(key, (influences.get(key) ?? 0) + own);
    }
  }
  const variance = [...influences.values()].reduce((sum, one) => sum + one * one, 0);
  const gap = sides.reduce((sum, { rate, sign }) => sum + sign * rate, 0);
  return gap / Math.sqrt(variance);
}
