import { isLargelyMet } from '../../engine/met';
import { designEffect } from '../../stats/design-effect';
import type { TwoByTwo } from '../../stats/two-by-two-counts';
import type { Sample } from './deal-sample';

/** What a condition divides the deals into. Deals for which it is unknown are in neither part. */
export interface Split {
  readonly all: TwoByTwo;
  readonly older: TwoByTwo;
  readonly newer: TwoByTwo;
  /** The same counts as if all were independent: each divided by how much its side repeats itself. */
  readonly effective: TwoByTwo;
  /** Won deals that churned, and the sum of the known amounts won. */
  readonly metChurned: number;
  readonly otherChurned: number;
  readonly metAmount: number;
  readonly otherAmount: number;
}

/**
 * Counts the deals of both sides of a condition.
 *
 * @param matches - One a row: met from 0.5 on, NaN = unknown.
 */
export function countSplit(matches: Float64Array, sample: Sample): Split {
  const counts = count(matches, sample);
  const [met = 1, other = 1] = sample.alike > 0 ? repetition(matches, sample) : [];
  const all = asTable(counts.all);
  return {
    all,
    older: asTable(counts.halves[0]),
    newer: asTable(counts.halves[1]),
    effective: {
      metWon: all.metWon / met,
      metLost: all.metLost / met,
      otherWon: all.otherWon / other,
      otherLost: all.otherLost / other,
    },
    metChurned: counts.churned[0],
    otherChurned: counts.churned[1],
    metAmount: counts.amounts[0],
    otherAmount: counts.amounts[1],
  };
}

/** One pass over the deals; tables as met won, met lost, other won, other lost. */
function count(matches: Float64Array, sample: Sample) {
  const table = () => new Float64Array(4);
  const [older, newer, undated] = [table(), table(), table()];
  const halves = [older, newer];
  const counts = { all: table(), halves, churned: [0, 0] as Sides, amounts: [0, 0] as Sides };
  for (let row = 0; row < matches.length; row++) {
    const match = matches[row] as number;
    if (Number.isNaN(match)) continue;
    const side = isLargelyMet(match) ? 0 : 1;
    const won = sample.won[row] as number;
    const cell = 2 * side + 1 - won;
    const half = halves[sample.newer[row] as number] ?? undated;
    counts.all[cell] = (counts.all[cell] as number) + 1;
    half[cell] = (half[cell] as number) + 1;
    counts.churned[side] += sample.churned[row] as number;
    const amount = sample.amounts[row] as number;
    if (won === 1 && !Number.isNaN(amount)) counts.amounts[side] += amount;
  }
  return counts;
}

/** Of those that meet a condition, and of the others. */
type Sides = [met: number, other: number];

function asTable(counts: Float64Array | undefined): TwoByTwo {
  const [metWon = 0, metLost = 0, otherWon = 0, otherLost = 0] = counts ?? [];
  return { metWon, metLost, otherWon, otherLost };
}

/** By how much each side's deals repeat one another, 1 = not at all. */
function repetition(matches: Float64Array, { cluster, clusters, alike }: Sample): Sides {
  const [met, other] = [new Float64Array(clusters), new Float64Array(clusters)];
  for (let row = 0; row < matches.length; row++) {
    const match = matches[row] as number;
    if (Number.isNaN(match)) continue;
    const sizes = isLargelyMet(match) ? met : other;
    const number = cluster[row] as number;
    sizes[number] = (sizes[number] as number) + 1;
  }
  return [designEffect(met, alike), designEffect(other, alike)];
}
