/** How far scores tell positives from negatives. */
export interface Separation {
  /** The area under the ROC curve; NaN where either is missing. */
  readonly area: number;
  readonly positives: number;
  readonly negatives: number;
}

/** Scores of positives and negatives against one another. */
export interface Placements extends Separation {
  /**
   * Of a positive, the share of the negatives that it is above; of a negative, the share of the
   * positives that are above it; ties half. One without a score is tied with all.
   */
  readonly placed: (row: number) => number;
  /** Of those that have a score alone. */
  readonly known: Separation;
}

/**
 * Places each score among those of the other outcome.
 *
 * Source: the structural components of E. R. DeLong, D. M. DeLong and D. L. Clarke-Pearson,
 * Comparing the areas under two or more correlated receiver operating characteristic curves,
 * Biometrics 44 (1988), 837–845. The area is the Mann–Whitney U statistic divided by the number of
 * pairs; J. A. Hanley and B. J. McNeil, The meaning and use of the area under a receiver operating
 * characteristic (ROC) curve, Radiology 143 (1982), 29–36.
 *
 * @param levels - As `levelsOf` gives them; those in between need not be there.
 * @param positive - 1 for a positive.
 * @example placements([2, 0, 1], [1, 1, 0]).area // 0.5
 */
export function placements(levels: Int32Array, positive: ArrayLike<number>): Placements {
  let count = 0;
  for (let row = 0; row < levels.length; row++)
    count = Math.max(count, (levels[row] as number) + 1);
  const [lost, won] = countSides(levels, positive, count);
  const wins = won.at.reduce((sum, own, level) => sum + own * (lost.below[level] as number), 0);
  const [positives, negatives] = [won.all, lost.all];
  const [ofKnown, amongKnown] = [positives - won.unknown, negatives - lost.unknown];
  return {
    area: (wins + (won.unknown * negatives) / 2) / (positives * negatives),
    placed: (row) => {
      const isPositive = positive[row] === 1;
      const { all, below } = isPositive ? lost : won;
      const level = levels[row] as number;
      const share = (level < 0 ? all / 2 : (below[level] as number)) / all;
      return isPositive ? share : 1 - share;
    },
    positives,
    negatives,
    known: {
      area: (wins - (ofKnown * lost.unknown) / 2) / (ofKnown * amongKnown),
      positives: ofKnown,
      negatives: amongKnown,
    },
  };
}

interface Side {
  readonly all: number;
  /** Those without a score. */
  readonly unknown: number;
  /** How many are at each level. */
  readonly at: Float64Array;
  /** How many are below each level, ties half. */
  readonly below: Float64Array;
}

function countSides(
  levels: Int32Array,
  positive: ArrayLike<number>,
  count: number,
): readonly [negatives: Side, positives: Side] {
  const sides = [new Float64Array(count + 1), new Float64Array(count + 1)] as const;
  for (let row = 0; row < levels.length; row++) {
    const at = sides[positive[row] === 1 ? 1 : 0];
    const place = (levels[row] as number) + 1;
    at[place] = (at[place] as number) + 1;
  }
  return [sideOf(sides[0]), sideOf(sides[1])];
}

/** @param counts - How many are at each level, those without a score first. */
function sideOf(counts: Float64Array): Side {
  const [unknown = 0] = counts;
  const at = counts.subarray(1);
  let under = 0;
  const below = at.map((own) => {
    const half = under + (own + unknown) / 2;
    under += own;
    return half;
  });
  return { all: under + unknown, unknown, at, below };
}
