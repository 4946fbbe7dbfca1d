/**
 * The mean of some numbers.
 *
 * @param numbers - NaN does not count.
 * @returns NaN where there is none.
 * @example mean([1, NaN, 2]) // 1.5
 */
export function mean(numbers: ArrayLike<number>): number {
  let [sum, count] = [0, 0];
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] as number;
    if (Number.isNaN(number)) continue;
    sum += number;
    count++;
  }
  return sum / count;
}
