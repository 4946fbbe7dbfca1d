/**
 * The numbers nearest to given ones that never fall: neighbours that do are drawn to their mean.
 *
 * Source: M. Ayer, H. D. Brunk, G. M. Ewing, W. T. Reid and E. Silverman, An empirical distribution
 * function for sampling with incomplete information, Annals of Mathematical Statistics 26 (1955),
 * 641–647.
 *
 * @param values - In the order in which they should rise.
 * @param weights - Above 0, one a value.
 * @example poolAdjacentViolators([1, 3, 2], [1, 1, 1]) // [1, 2.5, 2.5]
 */
export function poolAdjacentViolators(
  values: readonly number[],
  weights: readonly number[],
): number[] {
  const pools: { value: number; weight: number; count: number }[] = [];
  values.forEach((value, index) => {
    let pool = { value, weight: weights[index] as number, count: 1 };
    for (;;) {
      const last = pools[pools.length - 1];
      if (last === undefined || last.value <= pool.value) break;
      pools.pop();
      const weight = last.weight + pool.weight;
      pool = {
        value: (last.value * last.weight + pool.value * pool.weight) / weight,
        weight,
        count: last.count + pool.count,
      };
    }
    pools.push(pool);
  });
  return pools.flatMap(({ value, count }) => Array<number>(count).fill(value));
}
