const HELD = /^.+ kept: \d+(?:\.\d)?, changes (?:below|from) \d+(?:\.\d)?$/;

/**
 * The reason of an account whose tier is held, see `heldTier`.
 *
 * @param score - As shown.
 * @param limit - Where its tier changes; `isLower`: below it.
 * @example heldReason('Tier 2', 59.1, 57, true) // 'Tier 2 kept: 59.1, changes below 57'
 */
export function heldReason(tier: string, score: number, limit: number, isLower: boolean): string {
  return `${tier} kept: ${score}, changes ${isLower ? 'below' : 'from'} ${limit}`;
}

/** Whether a text is such a reason. */
export function isHeldReason(text: string): boolean {
  return HELD.test(text);
}
