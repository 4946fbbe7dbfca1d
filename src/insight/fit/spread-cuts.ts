/** Points between two thresholds, so that a small change of the score is no change of the tier. */
export const GAP = 5;

/** Shares of the scores that each part should hold; the first that can be had. */
const SHARES = [0.05, Number.EPSILON, 0];

/**
 * Divides a part of the scale: every cut is the whole number nearest to where it is wished that
 * leaves some of the scores on both sides and {@link GAP} points to its neighbours.
 *
 * @param scores - In ascending order.
 * @param ends - Of the part; its upper end is outside.
 * @param wished - In ascending order; those for which there is no room are left out, the lowest
 *   first.
 * @returns Cuts in ascending order, at most as many as are wished.
 * @example spreadCuts([10, 20, 80, 90], [0, 100], [60]) // [60]
 */
export function spreadCuts(
  scores: readonly number[],
  [low, high]: readonly [number, number],
  wished: readonly number[],
): number[] {
  const width = Math.floor(high - GAP) - Math.ceil(low + GAP);
  const room = Math.max(0, Math.floor(width / GAP) + 1);
  const kept = wished.slice(Math.max(0, wished.length - room));
  const inside = scores.filter((score) => score >= low && score < high);
  const cuts: number[] = [];
  kept.forEach((wish, index) => {
    const from = cuts[index - 1] ?? low;
    const left = kept.length - index;
    const first = Math.ceil(from + GAP);
    const count = Math.floor(high - GAP * left) - first + 1;
    const choices = Array.from({ length: count }, (_, step) => first + step);
    cuts.push(nearestThatParts(choices, wish, inside, [from, left, scores.length]));
  });
  return cuts;
}

function nearestThatParts(
  choices: readonly number[],
  wish: number,
  inside: readonly number[],
  [from, left, all]: readonly [from: number, left: number, all: number],
): number {
  const sorted = [...choices].sort((a, b) => Math.abs(a - wish) - Math.abs(b - wish) || a - b);
  const parts = (cut: number, share: number) => {
    const own = inside.filter((score) => score >= from && score < cut).length;
    const rest = inside.filter((score) => score >= cut).length;
    return own >= share * all && rest >= share * all * left;
  };
  for (const share of SHARES) {
    const found = sorted.find((cut) => parts(cut, share));
    if (found !== undefined) return found;
  }
  return sorted[0] as number;
}
