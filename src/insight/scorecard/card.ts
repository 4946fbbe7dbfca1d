import type { IfMissing } from '../../engine/model';
import { sumDimensions } from '../../engine/sum-dimensions';
import { poolAdjacentViolators } from '../../stats/pool-adjacent-violators';
import type { Encoded } from './encoded';
import { type Fitted, PENALTY, type Step } from './path';

/** Names the dimension of a field. */
export type DimensionOf = (encoded: Encoded) => string;

/** A field of the card: what each of its bands is worth. */
export interface CardField extends Step {
  readonly dimension: string;
  /** 0 to 1 in steps of a tenth, one a band without the one for unknown cells. */
  readonly credits: readonly number[];
  /** Whole; those of a card sum to about 100. */
  readonly points: number;
  readonly ifMissing: IfMissing;
}

const ALL_POINTS = 100;
const TENTHS = 10;
/** Bands whose credits differ by less are one to a reader. */
const ALIKE = 0.15;
/** Deals with an unknown cell without which nothing is said about them. */
const LEAST_UNKNOWN = 8;
/** Standard errors by which unknown cells must lie below the mean to count as no. */
const SURELY_LESS = 1.64;

/**
 * Makes a card of fitted effects: points in proportion to what a field spans, credits between its
 * worst and its best band.
 *
 * Rule: credits follow the order of the win rates (of values: of their bands), and come in steps of
 * 10 %; neighbours closer than 15 % become one; a field without a point is left out. An unknown cell
 * is skipped, or counts as no where such deals win significantly less.
 *
 * @param won - 1 for a won deal.
 * @param rows - Those that were learnt from.
 */
export function cardOf(
  { steps, fit }: Fitted,
  won: Uint8Array,
  rows: readonly number[],
  dimensionOf: DimensionOf,
): CardField[] {
  const raw = steps.map((step, index) => {
    const effects = fit.effects[index] as Float64Array;
    return { step, ...settle(step, effects, won, rows) };
  });
  const total = raw.reduce((sum, { span }) => sum + span, 0);
  return raw.flatMap(({ step, span, credits, ifMissing }) => {
    const points = Math.round((ALL_POINTS * span) / total);
    return points > 0
      ? [{ ...step, dimension: dimensionOf(step.encoded), credits, points, ifMissing }]
      : [];
  });
}

function settle(
  { encoded, banding }: Step,
  effects: Float64Array,
  won: Uint8Array,
  rows: readonly number[],
) {
  const known = banding.bands - 1;
  const counts = new Float64Array(banding.bands);
  const wins = new Float64Array(banding.bands);
  for (const row of rows) {
    const band = banding.band[row] as number;
    counts[band] = (counts[band] as number) + 1;
    wins[band] = (wins[band] as number) + (won[row] as number);
  }
  const rate = (band: number) => ((wins[band] as number) + 1) / ((counts[band] as number) + 2);
  const order = Array.from({ length: known }, (_, band) => band);
  if (encoded.isOrdered) order.sort((a, b) => rate(a) - rate(b));
  const weights = order.map((band) => Math.max(1e-9, counts[band] as number));
  const pooled = poolAdjacentViolators(
    order.map((band) => effects[band] as number),
    weights,
  );
  const [low, high] = [pooled[0] as number, pooled[pooled.length - 1] as number];
  const span = high - low;
  const rising = tenths(
    merged(
      pooled.map((effect) => (effect - low) / (span || 1)),
      weights,
    ),
  );
  const credits = new Array<number>(known).fill(0);
  order.forEach((band, place) => {
    credits[band] = rising[place] as number;
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const mean =
    pooled.reduce((sum, effect, place) => sum + effect * (weights[place] as number), 0) / all;
  const unknown = {
    count: counts[known] as number,
    rate: rate(known),
    effect: effects[known] as number,
  };
  const others = rows.length - unknown.count;
  const wonOthers = wins.slice(0, known).reduce((sum, one) => sum + one, 0);
  return { span, credits, ifMissing: ifMissing(unknown, mean, wonOthers / others) };
}

/**
 * @param mean - Effect of the known cells.
 * @param knownRate - Win rate of the deals whose cell is known.
 */
function ifMissing(
  { count, rate, effect }: { count: number; rate: number; effect: number },
  mean: number,
  knownRate: number,
): IfMissing {
  if (count < LEAST_UNKNOWN) return 'skip';
  const curvature = count * rate * (1 - rate);
  const isLess = (knownRate - rate) * count > SURELY_LESS * Math.sqrt(curvature);
  const unshrunk = (effect * (curvature + PENALTY)) / curvature;
  const isLessBeside = (mean - unshrunk) * Math.sqrt(curvature) > SURELY_LESS;
  return isLess && isLessBeside ? 'no' : 'skip';
}

/** Neighbours that are alike become one at their mean; the first stays 0, the last 1. */
function merged(rising: readonly number[], weights: readonly number[]): number[] {
  const groups = rising.map((value, index) => ({
    value,
    weight: weights[index] as number,
    count: 1,
  }));
  for (;;) {
    const gaps = groups
      .slice(1)
      .map(({ value }, index) => value - (groups[index]?.value as number));
    const least = Math.min(...gaps);
    if (!(groups.length > 2 && least < ALIKE)) break;
    const at = gaps.indexOf(least);
    const [a, b] = [groups[at], groups[at + 1]] as [Group, Group];
    const weight = a.weight + b.weight;
    const value =
      at === 0
        ? 0
        : at + 2 === groups.length
          ? 1
          : (a.value * a.weight + b.value * b.weight) / weight;
    groups.splice(at, 2, { value, weight, count: a.count + b.count });
  }
  return groups.flatMap(({ value, count }) => Array<number>(count).fill(value));
}

interface Group {
  readonly value: number;
  readonly weight: number;
  readonly count: number;
}

function tenths(credits: readonly number[]): number[] {
  return credits.map((credit) => Math.round(credit * TENTHS) / TENTHS);
}

/**
 * The score of each row by a card, 0 to 100, as the engine sums it up; NaN where less is known than
 * the minimum coverage, a share from 0 to 1, or nothing is.
 */
export function scoresOf(
  card: readonly CardField[],
  rows: number,
  minimumCoverage = 0,
): Float64Array {
  const names = [...new Set(card.map(({ dimension }) => dimension))];
  const dimensions = names.map((name) => {
    const own = card.filter(({ dimension }) => dimension === name);
    const points = own.reduce((sum, field) => sum + field.points, 0);
    return { weight: points, points, columns: own.map(countedColumn) };
  });
  const { score, coverage } = sumDimensions(dimensions, rows);
  return score.map((one, row) => ((coverage[row] as number) < minimumCoverage ? Number.NaN : one));
}

function countedColumn({ banding: { band }, credits, points, ifMissing }: CardField) {
  const matches = new Float64Array(band.length);
  for (let row = 0; row < band.length; row++) {
    matches[row] = credits[band[row] as number] ?? Number.NaN;
  }
  return { points, matches, missingCounts: ifMissing === 'no' };
}
