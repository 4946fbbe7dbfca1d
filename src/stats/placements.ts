/** Scores of positives and negatives against one another. */
export interface Placements {
  /** The area under the ROC curve; NaN where either is missing. */
  readonly area: number;
  /**
   * Of a positive, the share of the negatives that it is above; of a negative, the share of the
   * positives that are above it; ties half. One without a score is tied with all.
   */
  readonly placed: Float64Array;
  readonly positives: number;
  readonly negatives: number;
}

/**
 * Places each score among those of the other outcome.
 *
 * Source: the structural components of E. R. DeLong, D. M. DeLong and D. L. Clarke-Pearson,
 * Comparing the areas under two or more correlated receiver operating characteristic curves,
 * Biometrics 44 (1988), 837–845.
 *
 * @param scores - NaN where there is none.
 * @param positive - 1 for a positive.
 * @example placements([3, 1, 2], [1, 1, 0]).area // 0.5
 */
export function placements(scores: ArrayLike<number>, positive: ArrayLike<number>): Placements {
  const [negative, own] = [0, 1].map((side) => sideOf(scores, positive, side)) as [Side, Side];
  let wins = 0;
  const placed = Float64Array.from(scores, (score, row) => {
    if (positive[row] !== 1) return 1 - countBelow(score, own) / own.all;
    const below = countBelow(score, negative);
    wins += below;
    return below / negative.all;
  });
  const [positives, negatives] = [own.all, negative.all];
  return { area: wins / (positives * negatives), placed, positives, negatives };
}

interface Side {
  /** In ascending order. */
  readonly known: Float64Array;
  readonly all: number;
}

function sideOf(scores: ArrayLike<number>, positive: ArrayLike<number>, side: number): Side {
  const own = Float64Array.from(scores).filter((_, row) => positive[row] === side);
  return { known: own.filter((score) => !Number.isNaN(score)).sort(), all: own.length };
}

/** How many are below, ties half. */
function countBelow(score: number, { known, all }: Side): number {
  if (Number.isNaN(score)) return all / 2;
  const below = countWhere(known, (other) => other < score);
  const notAbove = countWhere(known, (other) => other <= score);
  return (below + notAbove + all - known.length) / 2;
}

/** How many are so, those being the first ones. */
function countWhere(ascending: Float64Array, isSo: (score: number) => boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(ascending[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}
