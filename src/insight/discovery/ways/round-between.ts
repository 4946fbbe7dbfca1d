const STEPS = [5, 2, 1];

/**
 * The roundest number from one to another: a multiple of 1, 2 or 5 times the largest power of ten
 * that has one there.
 *
 * @param low - Finite, not above `high`.
 * @returns `high` where the two are equal.
 * @example roundBetween(87, 131) // 100
 */
export function roundBetween(low: number, high: number): number {
  if (low <= 0 && high >= 0) return low === 0 || high === 0 ? high || low : 0;
  const largest = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high))));
  for (let power = largest; power > largest - 16; power--) {
    for (const step of STEPS) {
      const unit = step * 10 ** power;
      const multiple = Math.floor(high / unit) * unit;
      if (multiple >= low) return Number(multiple.toPrecision(12));
    }
  }
  return high;
}
