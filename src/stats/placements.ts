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
  const levels = distinct(scores);
  const places = new Int32Array(scores.length);
  for (let row = 0; row < places.length; row++) {
    places[row] = placeOf(scores[row] as number, levels);
  }
  const [lost, won] = [0, 1].map((side) => countSide(places, positive, side, levels.length)) as [
    Side,
    Side,
  ];
  let wins = 0;
  const placed = new Float64Array(places.length);
  for (let row = 0; row < places.length; row++) {
    const isPositive = positive[row] === 1;
    const others = isPositive ? lost : won;
    const place = places[row] as number;
    const below = place < 0 ? others.all / 2 : (others.below[place] as number);
    if (isPositive) wins += below;
    placed[row] = isPositive ? below / others.all : 1 - below / others.all;
  }
  const [positives, negatives] = [won.all, lost.all];
  return { area: wins / (positives * negatives), placed, positives, negatives };
}

/** In ascending order, NaN left out. */
function distinct(scores: ArrayLike<number>): Float64Array {
  const levels = new Set<number>();
  for (let row = 0; row < scores.length; row++) levels.add(scores[row] as number);
  levels.delete(NaN);
  return Float64Array.from(levels).sort();
}

/** -1 for NaN. */
function placeOf(score: number, levels: Float64Array): number {
  if (Number.isNaN(score)) return -1;
  let low = 0;
  let high = levels.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((levels[middle] as number) < score) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Side {
  readonly all: number;
  /** How many are below each level, ties half. */
  readonly below: Float64Array;
}

function countSide(
  places: Int32Array,
  positive: ArrayLike<number>,
  side: number,
  levels: number,
): Side {
  const at = new Float64Array(levels);
  let [all, unknown] = [0, 0];
  for (let row = 0; row < places.length; row++) {
    if (positive[row] !== side) continue;
    const place = places[row] as number;
    all++;
    if (place < 0) unknown++;
    else at[place] = (at[place] as number) + 1;
  }
  let under = 0;
  const below = at.map((own) => {
    const half = under + (own + unknown) / 2;
    under += own;
    return half;
  });
  return { all, below };
}
