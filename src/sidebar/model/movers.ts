import type { Tier } from '../../engine/model';
import { EXCLUDED, NEEDS_DATA } from '../../engine/tiers';
import { bandsOf, type Scored, tierNamer } from './scored';

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

/** Bands below every tier. */
const BELOW: Readonly<Record<string, number>> = { [NEEDS_DATA]: -1, [EXCLUDED]: -2 };

/** By how much higher the band of a row begins; of one that both have, the later threshold tells. */
function riseOf(before: Judged, after: Judged): (row: number) => number {
  const starts = new Map([...before.tiers, ...after.tiers].map(({ name, from }) => [name, from]));
  const heights = ({ tiers }: Judged) =>
    new Map(bandsOf(tiers).map(({ index, name }) => [index, BELOW[name] ?? starts.get(name) ?? 0]));
  const [was, is] = [heights(before), heights(after)];
  const height = (all: ReadonlyMap<number, number>, { scored }: Judged, row: number) =>
    all.get(scored.tiers[row] as number) ?? 0;
  return (row) => height(is, after, row) - height(was, before, row);
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
  const inside = ({ scored, tiers }: Judged, row: number) =>
    tiers[scored.tiers[row] as number]?.inIcp === true;
  const rank = (row: number) => {
    const score = after.scored.scores[row] as number;
    const crosses = inside(before, row) !== inside(after, row);
    return (crosses ? 1000 : 0) + (Number.isNaN(score) ? -1 : score);
  };
  const [from, to] = [bandNames(before), bandNames(after)];
  return highest(rows, rank, most).map((row) => ({
    row,
    from: from(row),
    to: to(row),
    score: after.scored.scores[row] as number,
  }));
}

function bandNames({ scored, tiers }: Judged): (row: number) => string {
  const nameOf = tierNamer(tiers);
  return (row) => nameOf(scored.tiers[row] as number);
}

/** Without sorting all of them: there may be a hundred thousand. */
function highest(rows: readonly number[], rank: (row: number) => number, most: number): number[] {
  const best: { readonly row: number; readonly rank: number }[] = [];
  for (const row of rows) {
    const own = rank(row);
    const isFull = best.length === most;
    if (isFull && own <= (best[most - 1]?.rank ?? 0)) continue;
    const at = best.findIndex((one) => one.rank < own);
    best.splice(at < 0 ? best.length : at, 0, { row, rank: own });
    if (isFull) best.pop();
  }
  return best.map(({ row }) => row);
}
