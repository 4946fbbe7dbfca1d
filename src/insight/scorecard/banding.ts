import type { ColumnKind } from '../../engine/operators/operator';
import type { Banded } from '../../stats/banded-logistic';
import { type ClassLimits, classes, type Slope } from '../../stats/classes';
import type { Encoded } from './encoded';

/** The bands of a field. The best have the highest number but for ordered fields, where they lie side by side. */
export interface Banding extends Banded {
  /** Of each bin, or item of a list; unknown cells and lists without an item are in the last band and in 0. */
  readonly bandOf: Int8Array;
  /** How much it tells beside what is known already, in units of log-likelihood. */
  readonly gain: number;
}

/** What is not explained yet: the derivatives of the log-likelihood, one a row. */
export interface Unexplained {
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
}

/** Draws bands towards no effect, as the ridge does that weighs them later. */
const SHRINKAGE = 3;
const MOST_BANDS: Readonly<Record<ColumnKind, number>> = {
  number: 5,
  text: 5,
  list: 5,
  date: 2,
  country: 2,
  'yes-no': 2,
};
/** A further band of values is chosen from more than one of numbers. */
const COST = 1;
const COST_OF_VALUES = 1.5;
const TURN_COST = 2;
const MOST_TURNS = 1;
/** Values of which an account may be none; more are not read. */
export const MOST_NONE_OF = 6;
/** Deals that a band has: this share of all, within these limits. */
const SHARE = 0.015;
const LEAST = 8;
const ENOUGH = 60;

/**
 * Divides a field into the few bands that tell most beside what is explained already.
 *
 * Rule: at most 5 bands, 2 where no operator grades (dates, countries, answers); a band holds 1.5 % of
 * the deals, at least 8 and never more than 60 are asked; numbers change direction once at most.
 * Values too rare for a bin of their own lie in the worst band, or in the better one of two where the
 * worse ones are quickly told: at most 6, and no more than the better ones that are named, unless these
 * have fewer deals than the rare ones.
 *
 * @param rows - Those to learn from.
 * @returns `undefined` where no division gains anything.
 */
export function divide(
  encoded: Encoded,
  unexplained: Unexplained,
  rows: readonly number[],
): Banding | undefined {
  const least = Math.min(ENOUGH, Math.max(LEAST, Math.round(SHARE * rows.length)));
  const limits: ClassLimits = {
    most: MOST_BANDS[encoded.kind],
    least,
    shrinkage: SHRINKAGE,
    cost: encoded.isOrdered ? COST : COST_OF_VALUES,
    turnCost: TURN_COST,
    mostTurns: encoded.isOrdered ? MOST_TURNS : 0,
    isRising: !encoded.isOrdered,
  };
  if (encoded.kind === 'list') return divideItems(encoded, unexplained, rows, limits);
  const slopes = slopesOf(
    encoded.bins.length,
    unexplained,
    rows,
    (row) => encoded.bin[row] as number,
  );
  if (encoded.isOrdered)
    return inOrder(
      encoded,
      slopes,
      slopes.map((_, at) => at),
      limits,
    );
  const order = byMean(slopes);
  if (encoded.others < 0) return inOrder(encoded, slopes, order, limits);
  const named = order.filter((at) => at !== encoded.others);
  const worst = inOrder(encoded, slopes, [encoded.others, ...named], limits);
  if (encoded.kind === 'country') return worst;
  const best = inOrder(encoded, slopes, [...named, encoded.others], { ...limits, most: 2 });
  const isBetter = (best?.gain ?? 0) > (worst?.gain ?? 0);
  return best && isBetter && isTold(best, slopes, encoded) ? best : worst;
}

/** Whether "none of" the worse values is what is so, and short: else the better ones say it. */
function isTold({ bandOf }: Banding, slopes: readonly Slope[], { others }: Encoded): boolean {
  const named = [...bandOf.keys()].filter((at) => at !== others);
  const good = named.filter((at) => bandOf[at] === 1);
  const bad = named.length - good.length;
  const deals = good.reduce((sum, at) => sum + (slopes[at] as Slope).size, 0);
  const areRareMore = (slopes[others] as Slope).size > deals;
  return bad <= MOST_NONE_OF && (good.length >= bad || areRareMore);
}

function inOrder(
  encoded: Encoded,
  slopes: readonly Slope[],
  order: readonly number[],
  limits: ClassLimits,
): Banding | undefined {
  const { counts, gain } = classes(
    order.map((at) => slopes[at] as Slope),
    limits,
  );
  if (counts.length < 2) return undefined;
  const bandOf = new Int8Array(slopes.length);
  let place = 0;
  counts.forEach((count, band) => {
    for (const end = place + count; place < end; place++) bandOf[order[place] as number] = band;
  });
  const unknown = counts.length;
  const band = Int8Array.from(encoded.bin, (at) => (at < 0 ? unknown : (bandOf[at] as number)));
  return { bands: counts.length + 1, bandOf, band, gain };
}

/** Each list counts with its best item; which is the best is settled in two rounds. */
function divideItems(
  encoded: Encoded,
  unexplained: Unexplained,
  rows: readonly number[],
  limits: ClassLimits,
): Banding | undefined {
  const { having, bin } = encoded;
  const count = having.length;
  const isLearnt = new Uint8Array(bin.length);
  for (const row of rows) isLearnt[row] = 1;
  const ofItems = having.map((own) =>
    slopeOf(
      unexplained,
      own.filter((row) => isLearnt[row] === 1),
    ),
  );
  let order = byMean(ofItems).reverse();
  let first = firstItems(order, encoded);
  let slopes = slopesOf(count + 1, unexplained, rows, (row) => first[row] as number);
  order = byMean(slopes.slice(1)).reverse();
  first = firstItems(order, encoded);
  slopes = slopesOf(count + 1, unexplained, rows, (row) => first[row] as number);
  const upwards = [0, ...[...order].reverse().map((item) => item + 1)];
  const { counts, gain } = classes(
    upwards.map((at) => slopes[at] as Slope),
    limits,
  );
  if (counts.length < 2) return undefined;
  const bandOf = new Int8Array(count);
  let place = 0;
  counts.forEach((size, band) => {
    for (const end = place + size; place < end; place++) {
      const item = (upwards[place] as number) - 1;
      if (item >= 0) bandOf[item] = band;
    }
  });
  const unknown = counts.length;
  const band = Int8Array.from(first, (at) => {
    if (at < 0) return unknown;
    return at === 0 ? 0 : (bandOf[at - 1] as number);
  });
  return { bands: counts.length + 1, bandOf, band, gain };
}

/** Of each row the first item in an order that it has, from 1 on; 0 for none of them, -1 unknown. */
function firstItems(order: readonly number[], { having, bin }: Encoded): Int16Array {
  const first = Int16Array.from(bin);
  for (const item of order) {
    for (const row of having[item] as readonly number[])
      if (first[row] === 0) first[row] = item + 1;
  }
  return first;
}

function slopesOf(
  count: number,
  { gradient, curvature }: Unexplained,
  rows: readonly number[],
  placeOf: (row: number) => number,
): Slope[] {
  const sums = Array.from({ length: count }, () => ({ gradient: 0, curvature: 0, size: 0 }));
  for (const row of rows) {
    const sum = sums[placeOf(row)];
    if (sum === undefined) continue;
    sum.gradient += gradient[row] as number;
    sum.curvature += curvature[row] as number;
    sum.size++;
  }
  return sums;
}

function slopeOf(unexplained: Unexplained, rows: readonly number[]): Slope {
  return slopesOf(1, unexplained, rows, () => 0)[0] as Slope;
}

/** From the part that speaks most against winning to the one that speaks most for it. */
function byMean(slopes: readonly Slope[]): number[] {
  const mean = ({ gradient, curvature }: Slope) => gradient / (curvature + SHRINKAGE);
  const means = slopes.map(mean);
  return slopes.map((_, at) => at).sort((a, b) => (means[a] as number) - (means[b] as number));
}
