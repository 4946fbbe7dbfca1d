import { auc } from './auc';
import { aucInterval } from './auc-interval';
import { type Estimate, Z_95 } from './estimate';

/** Two scores of the same things, which of them are positives, and what belongs together. */
export interface PairedScores {
  readonly first: readonly number[];
  readonly second: readonly number[];
  /** 1 for a positive. */
  readonly positive: ArrayLike<number>;
  /** Which things are one another's repetition, such as the account of a deal. */
  readonly cluster: readonly string[];
}

/**
 * By how much the second score's area under the ROC curve exceeds the first one's, on the same
 * things, with its 95 % interval; over several parts, the mean of their differences.
 *
 * Source: E. R. DeLong, D. M. DeLong and D. L. Clarke-Pearson, Comparing the areas under two or more
 * correlated receiver operating characteristic curves, Biometrics 44 (1988), 837–845; with the
 * influences of a cluster summed: N. A. Obuchowski, Nonparametric analysis of clustered ROC curve
 * data, Biometrics 53 (1997), 567–578. Where no influence varies, as where one score separates fully
 * and the other not at all, the interval is that of two independent areas by the square-and-add
 * method: R. G. Newcombe, Statistics in Medicine 17 (1998), 873–890, method 10.
 *
 * @param parts - Those without positives or without negatives do not count.
 * @returns NaN where no part counts; no ends where a part has one cluster only of an outcome.
 * @example aucDifference([{ first, second, positive: [1, 0, 1, 0], cluster: ['a', 'b', 'c', 'd'] }])
 */
export function aucDifference(parts: readonly PairedScores[]): Estimate {
  const told = parts.map(compare).filter(({ value }) => !Number.isNaN(value));
  const mean = (of: (part: Compared) => number) =>
    told.reduce((sum, part) => sum + of(part), 0) / told.length;
  const value = mean((part) => part.value);
  const variance = mean((part) => part.variance) / told.length;
  if (variance === 0) return squareAndAdd(told, value, mean);
  const half = Z_95 * Math.sqrt(variance);
  return { value, low: Math.max(-1, value - half), high: Math.min(1, value + half) };
}

interface Compared {
  readonly value: number;
  readonly variance: number;
  readonly areas: readonly [first: number, second: number];
  /** Clusters with a positive, and with a negative. */
  readonly counts: readonly [positives: number, negatives: number];
}

function compare({ first, second, positive, cluster }: PairedScores): Compared {
  const rows = [...first.keys()];
  const sides = [1, 0].map((side) => rows.filter((row) => positive[row] === side));
  const [own = [], others = []] = sides;
  const areas = [first, second].map((scores) => areaOf(scores, own, others));
  const [before = NaN, after = NaN] = areas;
  const value = after - before;
  const [won, lost] = sides.map((side, index) => {
    const against = index === 0 ? others : own;
    const sums = new Map<string, number>();
    for (const row of side) {
      const wins = placement(second, row, against) - placement(first, row, against);
      const influence = ((index === 0 ? wins : -wins) - value) / side.length;
      const key = cluster[row] as string;
      sums.set(key, (sums.get(key) ?? 0) + influence);
    }
    return sums;
  }) as [Map<string, number>, Map<string, number>];
  const all = new Set([...won.keys(), ...lost.keys()]).size;
  let both = 0;
  for (const [key, sum] of won) both += sum * (lost.get(key) ?? 0);
  const shared = both === 0 ? 0 : (2 * both * all) / (all - 1);
  const variance = Math.max(0, spread(won) + spread(lost) + shared);
  return { value, variance, areas: [before, after], counts: [won.size, lost.size] };
}

function areaOf(scores: readonly number[], own: readonly number[], others: readonly number[]) {
  const of = (rows: readonly number[]) => rows.map((row) => scores[row] as number);
  return auc(of(own), of(others));
}

/** How often the score of a row is above those of the other outcome: from 0 to 1, ties half. */
function placement(scores: readonly number[], row: number, others: readonly number[]): number {
  return areaOf(scores, [row], others);
}

/** The variance of a sum over clusters; NaN where there is one cluster only. */
function spread(sums: ReadonlyMap<string, number>): number {
  const squares = [...sums.values()].reduce((sum, one) => sum + one * one, 0);
  return (squares * sums.size) / (sums.size - 1);
}

function squareAndAdd(
  told: readonly Compared[],
  value: number,
  mean: (of: (part: Compared) => number) => number,
): Estimate {
  const total = (side: 0 | 1) => told.reduce((sum, { counts }) => sum + counts[side], 0);
  const interval = (side: 0 | 1) =>
    aucInterval(
      mean(({ areas }) => areas[side]),
      total(0),
      total(1),
    );
  const [first, second] = [interval(0), interval(1)];
  return {
    value,
    low: value - Math.hypot(second.value - second.low, first.high - first.value),
    high: value + Math.hypot(second.high - second.value, first.value - first.low),
  };
}
