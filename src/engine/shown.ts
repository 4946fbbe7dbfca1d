/**
 * A score as people see it: one decimal, halves up.
 *
 * Rule: README, `Math.round(score * 10) / 10`. The tier is taken from this number.
 *
 * @param score - 0 to 100, or NaN where nothing is known.
 * @returns The rounded score; NaN stays NaN.
 * @example shown(82.4166) // 82.4
 */
export function shown(score: number): number {
  return Math.round(score * 10) / 10;
}

/** Shown scores are whole tenths. */
export const TENTHS = 10;

/** A shown score as a whole number. @example tenthsOf(82.4) // 824 */
export function tenthsOf(shownScore: number): number {
  return Math.round(shownScore * TENTHS);
}
