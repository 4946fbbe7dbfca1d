/** Whether a cell meets a condition, be it in part. Neither met nor unmet is what is unknown. */
export function isMet(match: number): boolean {
  return match > 0;
}

/** Whether a cell meets a condition by half or more: what is counted on the side that speaks for it. */
export function isLargelyMet(match: number): boolean {
  return match >= 0.5;
}

/** Whether a cell is known not to meet a condition. */
export function isUnmet(match: number): boolean {
  return match === 0;
}
