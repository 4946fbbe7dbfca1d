/** Things in an order, by part: how many each part has and how many of them succeed. */
export interface Parts {
  readonly sizes: ArrayLike<number>;
  readonly successes: ArrayLike<number>;
}

/**
 * The largest Pearson χ² of a part of the scale, from one cut to another or to an end, against the
 * rest.
 *
 * Source: the maximally selected χ²; R. Miller and D. Siegmund, Maximally selected chi square
 * statistics, Biometrics 38 (1982), 1011–1016, over intervals in place of halves.
 *
 * @param parts - In their order.
 * @param least - How many things both sides must have.
 * @returns 0 where no cut leaves enough.
 * @example largestOverIntervals({ sizes: [20, 20, 20], successes: [2, 18, 2] }, 8) // 35.1
 */
export function largestOverIntervals({ sizes, successes }: Parts, least: number): number {
  const { all, won } = totals({ sizes, successes });
  let largest = 0;
  for (let from = 0; from < sizes.length; from++) {
    let [size, hits] = [0, 0];
    for (let to = from; to < sizes.length; to++) {
      size += sizes[to] as number;
      hits += successes[to] as number;
      if (all - size < least) break;
      if (size >= least) largest = Math.max(largest, chiSquareOf(size, hits, all, won));
    }
  }
  return largest;
}

/**
 * The largest Pearson χ² of the parts that succeed most against the others: the parts are put into
 * the order of their rates first.
 *
 * Source: as for `largestOverIntervals`; that the best of all groupings is a cut in this order:
 * L. Breiman, J. Friedman, R. Olshen and C. Stone, Classification and Regression Trees (1984), 4.2.2.
 *
 * @returns 0 where no cut leaves enough.
 */
export function largestOverGroups({ sizes, successes }: Parts, least: number): number {
  const { all, won } = totals({ sizes, successes });
  const rate = (part: number) => (successes[part] as number) / (sizes[part] as number);
  const order = Array.from(sizes, (_, part) => part).filter((part) => (sizes[part] as number) > 0);
  order.sort((a, b) => rate(a) - rate(b));
  let largest = 0;
  let [size, hits] = [0, 0];
  for (const part of order) {
    size += sizes[part] as number;
    hits += successes[part] as number;
    if (size < least || all - size < least) continue;
    largest = Math.max(largest, chiSquareOf(size, hits, all, won));
  }
  return largest;
}

function totals({ sizes, successes }: Parts) {
  const sum = (counts: ArrayLike<number>) => Array.from(counts).reduce((all, one) => all + one, 0);
  return { all: sum(sizes), won: sum(successes) };
}

function chiSquareOf(size: number, hits: number, all: number, won: number): number {
  const variance = (won * (all - won) * size * (all - size)) / all;
  return variance === 0 ? 0 : (hits * all - size * won) ** 2 / variance;
}
