import type { Tier } from '../../engine/model';
import { EXCLUDED, NEEDS_DATA } from '../../engine/tiers';
import { type Scored, tierNamer } from './scored';

/** Scores with the tiers that they lead to. */
export interface Judged {
  readonly scored: Scored;
  readonly tiers: readonly Tier[];
}

/** How many accounts change to a better tier, and to a worse one. */
export interface Moves {
  readonly up: number;
  readonly down: number;
}

/** Below every tier. */
const BELOW: ReadonlyMap<string, number> = new Map([
  [NEEDS_DATA, -1],
  [EXCLUDED, -2],
]);

/** How high the bands of two definitions stand, by name: of both, the later one's threshold tells. */
function heights(before: readonly Tier[], after: readonly Tier[]): ReadonlyMap<string, number> {
  const own = [...before, ...after].map(({ name, from }) => [name, from] as const);
  return new Map([...BELOW, ...own]);
}

/**
 * Tells better from worse among accounts that change their tier; one whose tier only has another
 * name is neither.
 *
 * @param rows - That change it.
 */
export function movesOf(rows: readonly number[], before: Judged, after: Judged): Moves {
  const rises = riseOf(before, after);
  let [up, down] = [0, 0];
  for (const row of rows) {
    const rise = rises(row);
    if (rise > 0) up += 1;
    else if (rise < 0) down += 1;
  }
  return { up, down };
}

/** By how much higher the band of a row begins. */
function riseOf(before: Judged, after: Judged): (row: number) => number {
  const height = heights(before.tiers, after.tiers);
  const [from, to] = [bandNames(before), bandNames(after)];
  return (row) => (height.get(to(row)) ?? 0) - (height.get(from(row)) ?? 0);
}

function bandNames({ scored, tiers }: Judged): (row: number) => string {
  const nameOf = tierNamer(tiers);
  return (row) => nameOf(scored.tiers[row] as number);
}

/** An account that changes its tier. */
export interface Mover {
  readonly row: number;
  readonly from: string;
  readonly to: string;
  /** NaN where data is needed. */
  readonly score: number;
}

/**
 * The accounts to look at first: those that enter or leave the ICP, the highest scores first.
 *
 * @param most - So many at most.
 */
export function firstMovers(
  rows: readonly number[],
  before: Judged,
  after: Judged,
  most: number,
): Mover[] {
  const [from, to] = [bandNames(before), bandNames(after)];
  const inside = ({ scored, tiers }: Judged, row: number) =>
    tiers[scored.tiers[row] as number]?.inIcp === true;
  const score = (row: number) => after.scored.scores[row] as number;
  const rank = (row: number) => {
    const crosses = inside(before, row) !== inside(after, row);
    return (crosses ? 1000 : 0) + (Number.isNaN(score(row)) ? -1 : score(row));
  };
  return [...rows]
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, most)
    .map((row) => ({ row, from: from(row), to: to(row), score: score(row) }));
}
