import type { ScoringModel, Tier } from './model';

/** Tier of an account that an exclusion disqualifies. */
export const EXCLUDED = 'Excluded';
/** Tier of an account of which too little is known. */
export const NEEDS_DATA = 'Needs data';

/** Number of a tier in `tierIndexes`: an index of `model.tiers`, or one of these. */
export const EXCLUDED_INDEX = -1;
export const NEEDS_DATA_INDEX = -2;

/**
 * The tier whose band holds a shown score.
 *
 * @param tiers - In any order; `from` 0 to 100.
 * @param shownScore - 0 to 100, as `shown` gives it.
 * @returns Index of the tier with the highest `from` that the score reaches, -2 where it reaches none.
 * @example tierIndex([{ from: 0, … }, { from: 80, … }], 80) // 1
 */
export function tierIndex(tiers: readonly Tier[], shownScore: number): number {
  let best = NEEDS_DATA_INDEX;
  let bestFrom = -1;
  for (let index = 0; index < tiers.length; index++) {
    const from = (tiers[index] as Tier).from;
    if (shownScore >= from && from > bestFrom) {
      best = index;
      bestFrom = from;
    }
  }
  return best;
}

/**
 * The tier of an account, with exclusions and coverage taken into account: excluded beats all,
 * too little coverage beats the score.
 *
 * @param model - Tiers and minimum coverage.
 * @param shownScore - As `shown` gives it; NaN where nothing is known.
 * @param coverage - Share of weight that is known, 0 to 1.
 * @param excludedBy - Index of the matching exclusion, -1 for none.
 * @returns An index of `model.tiers`, `EXCLUDED_INDEX` or `NEEDS_DATA_INDEX`.
 * @example accountTier(model, 82.4, 1, -1) // 0
 */
export function accountTier(
  model: Pick<ScoringModel, 'tiers' | 'minimumCoverage'>,
  shownScore: number,
  coverage: number,
  excludedBy: number,
): number {
  if (excludedBy >= 0) return EXCLUDED_INDEX;
  if (Number.isNaN(shownScore) || coverage < model.minimumCoverage) return NEEDS_DATA_INDEX;
  return tierIndex(model.tiers, shownScore);
}

/** Name of a tier index. @example tierName(model.tiers, -1) // 'Excluded' */
export function tierName(tiers: readonly Tier[], index: number): string {
  if (index === EXCLUDED_INDEX) return EXCLUDED;
  return tiers[index]?.name ?? NEEDS_DATA;
}
