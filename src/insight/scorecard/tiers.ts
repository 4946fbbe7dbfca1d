import type { Tier } from '../../engine/model';
import { shown } from '../../engine/shown';
import { bestFirst } from '../../engine/tiers';
import type { Targets } from '../deals/verdict';
import { roundBetween } from './round-between';

const HIGHEST = 100;
/** Points between two thresholds, so that a small change of the score is no change of the tier. */
const GAP = 5;
/** Share of the deals with a score that a tier holds at least. */
const SHARE = 0.05;
/** What a cut must tell, in units of log-likelihood: the win rates on both sides differ at 10 %. */
const LEAST_GAIN = 1.35;

/**
 * Moves the tiers to where deals tell them apart. The ICP begins where the worse of both rates goes
 * farthest beyond its target, or comes closest; of all scores at which that is so, at a round one
 * amid them. The other tiers are cut where the win rates differ most, by likelihood; a tier that
 * would hold less than 5 % of the deals, lie closer than 5 points or not surely win more than the
 * one below is left out: of those in the ICP the lowest, of the others as well.
 *
 * @param tiers - Those to move.
 * @param scores - Of deals that they were not made from, 0 to 100; NaN = none.
 * @param won - 1 for a won deal.
 * @returns Tiers in the order they came in; as they were where the lowest is in the ICP or no score
 *   tells the deals apart.
 */
export function placeTiers(
  tiers: readonly Tier[],
  scores: ArrayLike<number>,
  won: ArrayLike<number>,
  targets: Targets,
): Tier[] {
  const ladder = bestFirst(tiers).reverse();
  const first = ladder.findIndex(({ inIcp }) => inIcp);
  const start = first > 0 ? startOf(scores, won, targets) : 0;
  if (start === 0) return [...tiers];
  const deals = byScore(scores, won);
  const below = ladder.slice(1, first);
  const lower = likeliestCuts(deals, [0, start], below.length);
  const upper = likeliestCuts(deals, [start, HIGHEST + 1], ladder.length - first - 1);
  const placed = new Map<Tier | undefined, number>([
    [ladder[0], 0],
    ...highest(below, lower),
    ...highest(ladder.slice(first), [start, ...upper]),
  ]);
  return tiers.flatMap((tier) => {
    const from = placed.get(tier);
    return from === undefined ? [] : [{ ...tier, from }];
  });
}

/** The upper tiers of a part with their thresholds. */
function highest(tiers: readonly Tier[], cuts: readonly number[]): (readonly [Tier, number])[] {
  const kept = tiers.slice(tiers.length - cuts.length);
  return kept.map((tier, index) => [tier, cuts[index] as number]);
}

/** Whole score at which the ICP begins best; 0 where none parts the deals. */
function startOf(
  scores: ArrayLike<number>,
  won: ArrayLike<number>,
  { wonTarget, lostTarget }: Targets,
): number {
  const { sizes, wins } = byScore(scores, won);
  const all = won.length;
  const wonInAll = Array.from(won).reduce((sum, one) => sum + one, 0);
  let [size, hits] = [0, 0];
  const margins = new Array<number>(HIGHEST + 1).fill(Number.NEGATIVE_INFINITY);
  const scored = sizes.reduce((sum, one) => sum + one, 0);
  for (let from = HIGHEST; from >= GAP; from--) {
    size += sizes[from] as number;
    hits += wins[from] as number;
    if (size === 0 || size === scored) continue;
    const lost = all - wonInAll;
    const excluded = lost - (size - hits);
    margins[from] = Math.min(hits / wonInAll - wonTarget, excluded / lost - lostTarget);
  }
  const best = Math.max(...margins);
  if (best === Number.NEGATIVE_INFINITY) return 0;
  const from = margins.indexOf(best);
  let to = from;
  while (margins[to + 1] === best) to++;
  return amid(from, to);
}

/** A round score amid those between two that are as good. */
function amid(from: number, to: number): number {
  return Math.round(roundBetween(from + (to - from) / 4, to - (to - from) / 4));
}

interface ByScore {
  /** Deals by the whole score that they reach, 0 to 100. */
  readonly sizes: Float64Array;
  readonly wins: Float64Array;
}

function byScore(scores: ArrayLike<number>, won: ArrayLike<number>): ByScore {
  const [sizes, wins] = [new Float64Array(HIGHEST + 1), new Float64Array(HIGHEST + 1)];
  for (let row = 0; row < scores.length; row++) {
    const score = Math.floor(shown(scores[row] as number));
    if (Number.isNaN(score)) continue;
    sizes[score] = (sizes[score] as number) + 1;
    wins[score] = (wins[score] as number) + (won[row] as number);
  }
  return { sizes, wins };
}

/** Up to so many cuts between two ends, in ascending order: each the one that tells most. */
function likeliestCuts(
  deals: ByScore,
  [low, high]: readonly [number, number],
  most: number,
): number[] {
  const least = SHARE * deals.sizes.reduce((sum, one) => sum + one, 0);
  const ends = [low, high];
  for (let count = 0; count < most; count++) {
    const found = ends
      .slice(1)
      .flatMap((end, at) => bestCut(deals, ends[at] as number, end, least));
    if (found.length === 0) break;
    const best = found.reduce((a, b) => (b.gain > a.gain ? b : a));
    ends.push(best.at);
    ends.sort((a, b) => a - b);
  }
  return ends.slice(1, -1);
}

function bestCut(deals: ByScore, low: number, high: number, least: number) {
  const whole = count(deals, low, high);
  let best: { from: number; to: number; gain: number } | undefined;
  for (let at = low + GAP; at <= Math.min(high, HIGHEST) - GAP; at++) {
    const [lower, upper] = [count(deals, low, at), count(deals, at, high)];
    if (Math.min(lower.size, upper.size) < least) continue;
    if (upper.wins / upper.size <= lower.wins / lower.size) continue;
    const gain = likelihood(lower) + likelihood(upper) - likelihood(whole);
    if (gain < LEAST_GAIN) continue;
    if (best !== undefined && gain === best.gain && best.to === at - 1) best.to = at;
    else if (best === undefined || gain > best.gain) best = { from: at, to: at, gain };
  }
  return best === undefined ? [] : [{ at: amid(best.from, best.to), gain: best.gain }];
}

function count({ sizes, wins }: ByScore, from: number, to: number) {
  const sum = (counts: Float64Array) => counts.slice(from, to).reduce((all, one) => all + one, 0);
  return { size: sum(sizes), wins: sum(wins) };
}

function likelihood({ size, wins }: { size: number; wins: number }): number {
  const part = (some: number) => (some === 0 ? 0 : some * Math.log(some / size));
  return part(wins) + part(size - wins);
}
