/** How accounts that were scored before fare now. */
export interface TierChanges {
  /** Accounts with a tier before and now. */
  readonly scoredBefore: number;
  /** Those whose tier is another one now. */
  readonly moved: number;
}

export const noChanges: TierChanges = { scoredBefore: 0, moved: 0 };

/**
 * Counts accounts whose tier changes.
 *
 * @param before - Tiers that stand in the sheet, `''` where there is none.
 * @param now - Tiers of the same rows, `''` for a blank row.
 * @example tierChanges(['Tier 1', '', 'Tier 2'], ['Tier 1', 'Tier 3', 'Tier 3']) // 1 of 2
 */
export function tierChanges(before: readonly string[], now: readonly string[]): TierChanges {
  const pairs = before.map((tier, row) => [tier, now[row] ?? ''] as const);
  const scored = pairs.filter(([old, fresh]) => old !== '' && fresh !== '');
  return {
    scoredBefore: scored.length,
    moved: scored.filter(([old, fresh]) => old !== fresh).length,
  };
}

/** The changes of two parts of a list. */
export function together(one: TierChanges, other: TierChanges): TierChanges {
  return {
    scoredBefore: one.scoredBefore + other.scoredBefore,
    moved: one.moved + other.moved,
  };
}
