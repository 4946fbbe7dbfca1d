import type { Tier } from './model';

/** Tier of an account that an exclusion disqualifies. */
export const EXCLUDED = 'Excluded';
/** What to do with it: no tier says. */
export const LEAVE_OUT = 'Leave out';
/** Tier of an account of which too little is known. */
export const NEEDS_DATA = 'Needs data';

/** Numbers of tiers beside the indexes of `model.tiers`. */
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

/** Tiers from the best down. @example bestFirst([{ from: 0 }, { from: 80 }]) // [{ from: 80 }, { from: 0 }] */
export function bestFirst<T extends Pick<Tier, 'from'>>(tiers: readonly T[]): T[] {
  return [...tiers].sort((a, b) => b.from - a.from);
}

/** Where a row can stand, as indexes: the tiers from the best down, then those without a score. */
export function standings(tiers: readonly Tier[]): number[] {
  const best = bestFirst(tiers.map(({ from }, index) => ({ from, index })));
  return [...best.map(({ index }) => index), NEEDS_DATA_INDEX, EXCLUDED_INDEX];
}

/** The names of {@link standings}. */
export function standingNames(tiers: readonly Tier[]): string[] {
  return standings(tiers).map((index) => tierName(tiers, index));
}

/** Name of a tier index. @example tierName(model.tiers, -1) // 'Excluded' */
export function tierName(tiers: readonly Tier[], index: number): string {
  if (index === EXCLUDED_INDEX) return EXCLUDED;
  return tiers[index]?.name ?? NEEDS_DATA;
}
