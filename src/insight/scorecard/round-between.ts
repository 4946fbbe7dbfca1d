const STEPS = [5, 2, 1];
const DIGITS = 12;

/**
 * The roundest number from one to another: 0, or the largest multiple of 1, 2 or 5 times the largest
 * power of ten that has one there.
 *
 * @param low - Finite, not above `high`; 0 itself is left out.
 * @example roundBetween(87, 131) // 100
 */
export function roundBetween(low: number, high: number): number {
  if (low < 0) return high < 0 ? -roundBetween(-high, -low) : 0;
  const largest = Math.ceil(Math.log10(high));
  for (let power = largest; power > largest - DIGITS; power--) {
    for (const step of STEPS) {
      const unit = step * 10 ** power;
      const multiple = Number((Math.floor(high / unit) * unit).toPrecision(DIGITS));
      if (multiple > 0 && multiple >= low && multiple <= high) return multiple;
    }
  }
  return high;
}
