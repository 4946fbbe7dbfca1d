/**
 * A part of a whole.
 *
 * @param part - Count or amount.
 * @param whole - Count or amount of the same unit.
 * @returns 0 to 1; NaN where the whole is 0.
 * @example share(3, 4) // 0.75
 */
export function share(part: number, whole: number): number {
  return whole === 0 ? NaN : part / whole;
}
