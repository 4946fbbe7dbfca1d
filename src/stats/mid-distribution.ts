/** A distribution of some values: where a value lies among them, and which one lies where. */
export interface MidDistribution {
  /** Share of the values below, plus half of those equal to it, 0 to 1; between two by a straight line. */
  readonly shareAt: (value: number) => number;
  /** The value among them whose share is nearest. */
  readonly valueAt: (share: number) => number;
}

/**
 * Where values lie in their distribution, told by the middle of each value's step, so that equal
 * places of two distributions are comparable though both have few different values.
 *
 * Source: the mid-distribution function; E. Parzen, Quantile probability and statistical data
 * modeling, Statistical Science 19 (2004), 652–662.
 *
 * @param values - NaN does not count; at least one other.
 * @example midDistribution([10, 20, 20, 30]).shareAt(20) // 0.5
 */
export function midDistribution(values: ArrayLike<number>): MidDistribution {
  const ascending = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const [steps, shares]: [number[], number[]] = [[], []];
  for (let from = 0, to = 0; from < ascending.length; from = to) {
    const value = ascending[from] as number;
    while (to < ascending.length && ascending[to] === value) to++;
    steps.push(value);
    shares.push((from + to) / 2 / ascending.length);
  }
  return {
    shareAt: (value) => interpolate(value, steps, shares),
    valueAt: (share) => steps[nearest(share, shares)] ?? NaN,
  };
}

/** The place of the nearest of ascending numbers; -1 for NaN. */
function nearest(x: number, xs: readonly number[]): number {
  if (Number.isNaN(x)) return -1;
  let [low, high] = [0, xs.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((xs[middle] as number) <= x) low = middle;
    else high = middle;
  }
  return x - (xs[low] as number) <= (xs[high] as number) - x ? low : high;
}

/** On the line through some points; before the first and after the last as there. */
function interpolate(x: number, xs: readonly number[], ys: readonly number[]): number {
  if (Number.isNaN(x)) return NaN;
  let [low, high] = [0, xs.length - 1];
  if (x <= (xs[low] as number)) return ys[low] as number;
  if (x >= (xs[high] as number)) return ys[high] as number;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((xs[middle] as number) <= x) low = middle;
    else high = middle;
  }
  const [fromX, toX] = [xs[low] as number, xs[high] as number];
  const [fromY, toY] = [ys[low] as number, ys[high] as number];
  return fromY + ((toY - fromY) * (x - fromX)) / (toX - fromX);
}
