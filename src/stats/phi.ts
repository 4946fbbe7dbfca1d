/**
 * Correlation of two columns over the rows where both are known.
 *
 * Source: Pearson's product-moment coefficient, which for columns of 0 and 1 is phi.
 *
 * @param first - Numbers, NaN = unknown.
 * @param second - As many.
 * @returns -1 to 1; 0 where one of the columns does not vary.
 * @example phi([1, 1, 0, 0], [1, 0, 0, 0]) // 0.577
 */
export function phi(first: ArrayLike<number>, second: ArrayLike<number>): number {
  let rows = 0;
  const sums = { x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
  for (let row = 0; row < first.length; row++) {
    const x = first[row] as number;
    const y = second[row] as number;
    if (Number.isNaN(x + y)) continue;
    rows++;
    sums.x += x;
    sums.y += y;
    sums.xx += x * x;
    sums.yy += y * y;
    sums.xy += x * y;
  }
  const spread = (rows * sums.xx - sums.x ** 2) * (rows * sums.yy - sums.y ** 2);
  return spread > 0 ? (rows * sums.xy - sums.x * sums.y) / Math.sqrt(spread) : 0;
}
