import { aucInterval } from './auc-interval';
import { clusterVariance } from './cluster-variance';
import { type Estimate, Z_95 } from './estimate';
import { levelsOf } from './levels';
import { type Placements, placements } from './placements';

/** Two scores of the same things, which of them are positives, and what belongs together. */
export interface PairedScores {
  /** NaN where there is none: it tells the thing from no other. */
  readonly first: ArrayLike<number>;
  readonly second: ArrayLike<number>;
  /** 1 for a positive. */
  readonly positive: ArrayLike<number>;
  /** Which things are one another's repetition, such as the number of a deal's account. */
  readonly cluster: ArrayLike<number>;
}

/** A difference of two areas, and these, as the mean of the parts. */
export interface AucDifference extends Estimate {
  readonly areas: readonly [first: number, second: number];
}

/**
 * By how much the second score's area under the ROC curve exceeds the first one's, on the same
 * things, with its 95 % interval; over several parts, the mean of their differences.
 *
 * Source: E. R. DeLong, D. M. DeLong and D. L. Clarke-Pearson, Comparing the areas under two or more
 * correlated receiver operating characteristic curves, Biometrics 44 (1988), 837–845, with the
 * variance by cluster (`clusterVariance`). Where no influence varies, as where one score separates
 * fully and the other not at all, the interval is that of two independent areas by the
 * square-and-add method: R. G. Newcombe, Statistics in Medicine 17 (1998), 873–890, method 10.
 *
 * @param parts - With no cluster in common. Those without positives or without negatives do not
 *   count, nor those with one cluster only of an outcome beside others.
 * @returns NaN where no part counts; no ends where all have one cluster only of an outcome.
 * @example aucDifference([{ first, second, positive: [1, 0, 1, 0], cluster: [0, 1, 2, 3] }])
 */
export function aucDifference(parts: readonly PairedScores[]): AucDifference {
  const compared = parts.map(compare).filter(({ value }) => !Number.isNaN(value));
  const varied = compared.filter(({ variance }) => !Number.isNaN(variance));
  const told = varied.length > 0 ? varied : compared;
  const mean = (of: (part: Compared) => number) =>
    told.reduce((sum, part) => sum + of(part), 0) / told.length;
  const value = mean((part) => part.value);
  const variance = mean((part) => part.variance) / told.length;
  const areas = [mean((part) => part.areas[0]), mean((part) => part.areas[1])] as const;
  if (variance === 0) return { ...squareAndAdd(told, value, areas), areas };
  const half = Z_95 * Math.sqrt(variance);
  return { value, low: Math.max(-1, value - half), high: Math.min(1, value + half), areas };
}

interface Compared {
  readonly value: number;
  readonly variance: number;
  readonly areas: readonly [first: number, second: number];
  /** Clusters with a positive, and with a negative. */
  readonly counts: () => readonly [positives: number, negatives: number];
}

function compare({ first, second, positive, cluster }: PairedScores): Compared {
  const [before, after] = [first, second].map((scores) =>
    placements(levelsOf(scores), positive),
  ) as [Placements, Placements];
  const { positives, negatives } = before;
  const value = after.area - before.area;
  const influences = new Float64Array(positive.length);
  for (let row = 0; row < influences.length; row++) {
    const gain = after.placed(row) - before.placed(row) - value;
    influences[row] = gain / (positive[row] === 1 ? positives : negatives);
  }
  const clusters = (side: number) =>
    new Set(Array.from(cluster).filter((_, row) => positive[row] === side)).size;
  return {
    value,
    variance: clusterVariance(influences, positive, cluster),
    areas: [before.area, after.area],
    counts: () => [clusters(1), clusters(0)],
  };
}

function squareAndAdd(
  told: readonly Compared[],
  value: number,
  areas: Compared['areas'],
): Estimate {
  const total = (side: 0 | 1) => told.reduce((sum, { counts }) => sum + counts()[side], 0);
  const interval = (side: 0 | 1) => aucInterval(areas[side], total(0), total(1));
  const [first, second] = [interval(0), interval(1)];
  return {
    value,
    low: value - Math.hypot(second.value - second.low, first.high - first.value),
    high: value + Math.hypot(second.high - second.value, first.value - first.low),
  };
}
