/**
 * Round numbers that cover a range of values, for an axis: steps of 1, 2 or 5 times a power of ten.
 *
 * @param low smallest value; @param high largest value; @param count about how many steps
 * @returns from at or below `low` to at or above `high`
 * @example
 * ticks(0, 94, 5); // [0, 20, 40, 60, 80, 100]
 */
export function ticks(low: number, high: number, count: number): number[] {
  const span = high > low ? high - low : 1;
  const power = 10 ** Math.floor(Math.log10(span / count));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power * count >= span) ?? 10);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil((low + span) / step));
  return Array.from({ length: last - first + 1 }, (_, at) => rounded((first + at) * step));
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
