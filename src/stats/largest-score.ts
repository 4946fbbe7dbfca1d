/** Things by part: how many each part has, by how much it succeeds beyond what is expected, and how much that varies. */
export interface ScoredParts {
  readonly sizes: ArrayLike<number>;
  readonly excess: ArrayLike<number>;
  /** Variance of the excess, if the parts were independent. */
  readonly variances: ArrayLike<number>;
}

/** The largest statistic of all ways to cut some parts in two. */
export type Largest = (parts: ScoredParts, least: number) => number;

/**
 * The largest score statistic of a part of the scale, from one cut to another or to an end, against
 * the rest. Where all have the same chance to succeed it is Pearson's χ².
 *
 * Source: C. R. Rao, Large sample tests of statistical hypotheses, Proceedings of the Cambridge
 * Philosophical Society 44 (1948), 50–57; its largest value as in R. Miller and D. Siegmund,
 * Maximally selected chi square statistics, Biometrics 38 (1982), 1011–1016, over intervals in place
 * of halves.
 *
 * @param parts - In their order.
 * @param least - How many things both sides must have.
 * @returns 0 where no cut leaves enough.
 * @example largestOverIntervals(binomialParts([20, 20, 20], [2, 18, 2]), 8) // 36.7
 */
export const largestOverIntervals: Largest = ({ sizes, excess, variances }, least) => {
  const all = totalsOf({ sizes, excess, variances });
  let largest = 0;
  for (let from = 0; from < sizes.length; from++) {
    let [size, sum, variance] = [0, 0, 0];
    for (let to = from; to < sizes.length; to++) {
      size += sizes[to] as number;
      if (all.size - size < least) break;
      sum += excess[to] as number;
      variance += variances[to] as number;
      if (size >= least) largest = Math.max(largest, scoreOf(sum, variance, all));
    }
  }
  return largest;
};

/**
 * The largest score statistic of the parts that succeed most against the others: the parts are put
 * into the order of their means first.
 *
 * Source: as for `largestOverIntervals`; that the best of all groupings is a cut in this order:
 * L. Breiman, J. Friedman, R. Olshen and C. Stone, Classification and Regression Trees (1984), 4.2.2.
 *
 * @returns 0 where no cut leaves enough.
 */
export const largestOverGroups: Largest = ({ sizes, excess, variances }, least) => {
  const all = totalsOf({ sizes, excess, variances });
  const means = new Float64Array(sizes.length);
  const order: number[] = [];
  for (let part = 0; part < sizes.length; part++) {
    if ((variances[part] as number) === 0) continue;
    means[part] = (excess[part] as number) / (variances[part] as number);
    order.push(part);
  }
  order.sort((a, b) => (means[a] as number) - (means[b] as number));
  let largest = 0;
  let [size, sum, variance] = [0, 0, 0];
  for (const part of order) {
    size += sizes[part] as number;
    sum += excess[part] as number;
    variance += variances[part] as number;
    if (size < least || all.size - size < least) continue;
    largest = Math.max(largest, scoreOf(sum, variance, all));
  }
  return largest;
};

/** Things with what each succeeds beyond what is expected; only the known ones count. */
export interface ScoredThings {
  readonly isKnown: Uint8Array;
  readonly excess: Float64Array;
  readonly variances: Float64Array;
}

/**
 * The largest score statistic of the things that have one of some items, against the rest: of the item
 * that succeeds most, of the best two and so on.
 *
 * Source: as for `largestOverGroups`, where things may have several.
 *
 * @param having - For each item the things that have it.
 * @returns 0 where no group of items leaves enough.
 */
export function largestOverItems(
  having: readonly (readonly number[])[],
  { isKnown, excess, variances }: ScoredThings,
  least: number,
): number {
  const all = { size: 0, sum: 0, variance: 0 };
  for (let thing = 0; thing < isKnown.length; thing++) {
    if (isKnown[thing] === 0) continue;
    all.size++;
    all.sum += excess[thing] as number;
    all.variance += variances[thing] as number;
  }
  const means = having.map((things) => {
    let [sum, variance] = [0, 0];
    for (const thing of things) {
      sum += excess[thing] as number;
      variance += variances[thing] as number;
    }
    return sum / variance;
  });
  const order = having.map((_, item) => item);
  order.sort((a, b) => (means[b] as number) - (means[a] as number));
  const isIn = new Uint8Array(isKnown.length);
  let largest = 0;
  let [size, sum, variance] = [0, 0, 0];
  for (const item of order) {
    for (const thing of having[item] as readonly number[]) {
      if (isIn[thing] === 1) continue;
      isIn[thing] = 1;
      size++;
      sum += excess[thing] as number;
      variance += variances[thing] as number;
    }
    if (size < least || all.size - size < least) continue;
    largest = Math.max(largest, scoreOf(sum, variance, all));
  }
  return largest;
}

/**
 * Parts whose things all have the same chance to succeed.
 *
 * @param sizes - How many things each part has.
 * @param successes - How many of them succeed.
 */
export function binomialParts(sizes: ArrayLike<number>, successes: ArrayLike<number>): ScoredParts {
  let [all, hits] = [0, 0];
  for (let part = 0; part < sizes.length; part++) {
    all += sizes[part] as number;
    hits += successes[part] as number;
  }
  const rate = hits / all;
  const excess = new Float64Array(sizes.length);
  const variances = new Float64Array(sizes.length);
  for (let part = 0; part < sizes.length; part++) {
    const size = sizes[part] as number;
    excess[part] = (successes[part] as number) - size * rate;
    variances[part] = size * rate * (1 - rate);
  }
  return { sizes, excess, variances };
}

interface Totals {
  readonly size: number;
  readonly sum: number;
  readonly variance: number;
}

function totalsOf({ sizes, excess, variances }: ScoredParts): Totals {
  let [size, sum, variance] = [0, 0, 0];
  for (let part = 0; part < sizes.length; part++) {
    size += sizes[part] as number;
    sum += excess[part] as number;
    variance += variances[part] as number;
  }
  return { size, sum, variance };
}

/** Of a part of all, whose own level is not known beforehand. */
function scoreOf(sum: number, variance: number, all: Totals): number {
  const share = variance / all.variance;
  const own = variance * (1 - share);
  return own > 0 ? (sum - share * all.sum) ** 2 / own : 0;
}
