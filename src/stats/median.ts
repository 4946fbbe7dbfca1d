/**
 * The middle of the numbers, or the mean of the two in the middle.
 *
 * @param numbers - In any order; NaN is left out.
 * @returns NaN where there is no number.
 * @example median([40, 10, 20, 30]) // 25
 */
export function median(numbers: Iterable<number>): number {
  const sorted = Float64Array.from(numbers)
    .filter((number) => !Number.isNaN(number))
    .sort();
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)];
  const lower = sorted[Math.ceil(half) - 1];
  return upper === undefined || lower === undefined ? NaN : (lower + upper) / 2;
}
