import { benjaminiHochberg } from '../../stats/benjamini-hochberg';
import { hypergeometric } from '../../stats/hypergeometric';
import {
  binomialParts,
  largestOverGroups,
  largestOverIntervals,
  largestOverItems,
  type ScoredParts,
} from '../../stats/largest-score';
import { permutationTail } from '../../stats/permutation-tail';
import type { Encoded } from './encoded';
import type { Outcomes } from './outcomes';
import { repetition } from './repetition';

/** Deals that both sides of a cut, or of a condition, must have to say anything. */
export const LEAST_DEALS = 8;
/** Draws by luck, and more where they leave it open. */
const DRAWS = 400;
const MORE_DRAWS = 2000;
/** Chances between which more draws are taken. */
const OPEN = [1e-5, 0.01] as const;
/** Draws as large as what was found after which no more are needed. */
const CLEARLY_LUCK = 40;
/** False discovery rates at which one field must be found, and then others are. */
const OPENS = 0.03;
const PASSES = 0.08;

/**
 * The chance that a field tells won from lost deals as well as it does by luck alone, with all cuts
 * that it could be told by: the largest χ² over intervals of numbers or groups of values among the
 * deals whose cell is known, against what it is where the same outcomes are dealt out at random. Deals
 * of one account count by how much they add.
 *
 * Source: J. N. K. Rao and A. J. Scott, On chi-squared tests for multiway contingency tables with
 * cell proportions estimated from survey data, Annals of Statistics 12 (1984), 46–60, for the
 * design effect; J. Besag and P. Clifford, Sequential Monte Carlo p-values, Biometrika 78 (1991),
 * 301–304, for ending early.
 *
 * @param random - Gives numbers from 0 up to 1.
 */
export function chanceOf(encoded: Encoded, outcomes: Outcomes, random: () => number): number {
  const { won } = outcomes;
  const effect = repetition(encoded, outcomes);
  if (encoded.kind === 'list') {
    const rows = known(encoded);
    const rate = rows.filter((row) => won[row] === 1).length / rows.length;
    const variances = new Float64Array(won.length).fill(rate * (1 - rate));
    const dealt = Float64Array.from(won, (one) => one - rate);
    return chanceOfLists(encoded, dealt, variances, effect, () => shuffle(dealt, rows, random));
  }
  const { sizes, sums } = sumParts(encoded, won);
  return chanceByLuck(encoded, binomialParts(sizes, sums), effect, () =>
    binomialParts(sizes, dealtOut(sizes, sums, random)),
  );
}

/**
 * Which fields tell more than luck would: none where not one of them does so at a false discovery
 * rate of 3 %, else all that do at 8 %.
 *
 * Source: Y. Benjamini and Y. Hochberg, as `benjaminiHochberg`.
 *
 * @param chances - As `chanceOf` gives them, one a field.
 */
export function gate(chances: readonly number[]): {
  readonly q: readonly number[];
  readonly passed: readonly boolean[];
} {
  const q = benjaminiHochberg(chances);
  const isOpen = q.some((one) => one <= OPENS);
  return { q, passed: q.map((one) => isOpen && one <= PASSES) };
}

/** How many rows each bin has, and the sum of what they have. */
function sumParts({ bins, bin }: Encoded, values: ArrayLike<number>) {
  const sizes = new Float64Array(bins.length);
  const sums = new Float64Array(bins.length);
  for (let row = 0; row < bin.length; row++) {
    const at = bin[row] as number;
    if (at < 0) continue;
    sizes[at] = (sizes[at] as number) + 1;
    sums[at] = (sums[at] as number) + (values[row] as number);
  }
  return { sizes, sums };
}

function chanceByLuck(
  { isOrdered }: Encoded,
  parts: ScoredParts,
  effect: number,
  draw: () => ScoredParts,
): number {
  const largest = isOrdered ? largestOverIntervals : largestOverGroups;
  return chanceAmong(largest(parts, LEAST_DEALS) / effect, () => largest(draw(), LEAST_DEALS));
}

/** The chance of a value as large as the one found, where luck gives others. */
function chanceAmong(found: number, draw: () => number): number {
  if (found === 0) return 1;
  const drawn: number[] = [];
  let reached = 0;
  const drawUpTo = (most: number) => {
    while (drawn.length < most && reached < CLEARLY_LUCK) {
      const value = draw();
      reached += Number(value >= found);
      drawn.push(value);
    }
    return permutationTail(found, drawn);
  };
  const chance = drawUpTo(DRAWS);
  return chance > OPEN[0] && chance < OPEN[1] ? drawUpTo(MORE_DRAWS) : chance;
}

/** @param draw - The excess of each row, as luck gives it; may be the same array each time. */
function chanceOfLists(
  { bin, having }: Encoded,
  excess: Float64Array,
  variances: Float64Array,
  effect: number,
  draw: () => Float64Array,
): number {
  const isKnown = Uint8Array.from(bin, (at) => Number(at >= 0));
  const largest = (values: Float64Array) =>
    largestOverItems(having, { isKnown, excess: values, variances }, LEAST_DEALS);
  return chanceAmong(largest(excess) / effect, () => largest(draw()));
}

/** The values of some rows in another order; Fisher and Yates. */
function shuffle(values: Float64Array, rows: readonly number[], random: () => number) {
  for (let last = rows.length - 1; last > 0; last--) {
    const [a, b] = [rows[last], rows[Math.floor(random() * (last + 1))]] as [number, number];
    [values[a], values[b]] = [values[b] as number, values[a] as number];
  }
  return values;
}

/** As many successes as there are, dealt out at random over the parts. */
function dealtOut(sizes: Float64Array, successes: Float64Array, random: () => number) {
  let all = sizes.reduce((sum, one) => sum + one, 0);
  let left = successes.reduce((sum, one) => sum + one, 0);
  return sizes.map((size) => {
    const hits = hypergeometric(left, all, size, random);
    all -= size;
    left -= hits;
    return hits;
  });
}

function known({ bin }: Encoded): number[] {
  const rows: number[] = [];
  for (let row = 0; row < bin.length; row++) if ((bin[row] as number) >= 0) rows.push(row);
  return rows;
}
