import { benjaminiHochberg } from '../../stats/benjamini-hochberg';
import { hypergeometric } from '../../stats/hypergeometric';
import {
  largestOverGroups,
  largestOverIntervals,
  type Parts,
} from '../../stats/largest-chi-square';
import { permutationTail } from '../../stats/permutation-tail';
import { associationP } from '../../stats/two-by-two';
import type { Clusters } from '../deals/clusters';
import type { Encoded } from './encoded';
import { repetition } from './repetition';

/** Deals that both sides of a cut have. */
const LEAST_DEALS = 8;
const PERMUTATIONS = 400;
/** Permuted values as large as the one found after which no more are needed. */
const CLEARLY_LUCK = 40;
/** False discovery rates at which one field must be found, and then others are. */
const OPENS = 0.025;
const PASSES = 0.1;

/** Outcomes of some deals, and which of them belong to one account. */
export interface Outcomes extends Clusters {
  /** 1 for a won deal, one a row. */
  readonly won: Uint8Array;
}

/** A field at the gate: the chance that it tells as much by luck, and how to ask that of some deals only. */
export interface Tested {
  readonly encoded: Encoded;
  readonly chance: number;
  /** @param rows - Most of those that were tested. */
  readonly chanceAmong: (rows: readonly number[]) => number;
}

/**
 * Tests whether a field tells won from lost deals better than it would by luck alone, with all cuts
 * that it could be told by: the largest χ² over intervals of numbers or groups of values among the
 * deals whose cell is known, against what it is where the same outcomes are dealt out at random. Deals
 * of one account count by how much they add.
 *
 * Source: J. N. K. Rao and A. J. Scott, On chi-squared tests for multiway contingency tables with
 * cell proportions estimated from survey data, Annals of Statistics 12 (1984), 46–60, for the
 * design effect; J. Besag and P. Clifford, Sequential Monte Carlo p-values, Biometrika 78 (1991),
 * 301–304, for ending early; lists by Z. Šidák, JASA 62 (1967), 626–633, over their items.
 *
 * @param rows - Those that are looked at.
 * @param random - Gives numbers from 0 up to 1.
 */
export function test(
  encoded: Encoded,
  outcomes: Outcomes,
  rows: readonly number[],
  random: () => number,
): Tested {
  if (encoded.kind === 'list') {
    const chanceAmong = (some: readonly number[]) => {
      const effect = repetition(encoded, outcomes, some);
      return chanceOfItems(encoded, outcomes.won, some, effect);
    };
    return { encoded, chance: chanceAmong(rows), chanceAmong };
  }
  const largest = encoded.isOrdered ? largestOverIntervals : largestOverGroups;
  const foundIn = (some: readonly number[]) =>
    largest(countParts(encoded, outcomes.won, some), LEAST_DEALS) /
    repetition(encoded, outcomes, some);
  const found = foundIn(rows);
  if (found === 0) return { encoded, chance: 1, chanceAmong: () => 1 };
  const parts = countParts(encoded, outcomes.won, rows);
  const permuted: number[] = [];
  let reached = 0;
  while (permuted.length < PERMUTATIONS && reached < CLEARLY_LUCK) {
    const successes = dealtOut(parts, random);
    permuted.push(largest({ sizes: parts.sizes, successes }, LEAST_DEALS));
    reached += Number((permuted[permuted.length - 1] as number) >= found);
  }
  const chanceAmong = (some: readonly number[]) => permutationTail(foundIn(some), permuted);
  return { encoded, chance: permutationTail(found, permuted), chanceAmong };
}

/**
 * Which fields tell more than luck would: none where not one of them does so at a false discovery
 * rate of 5 %, else all that do at 10 %.
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

/** How many of the rows each bin has, and how many of them are won. */
export function countParts(
  { bins, bin }: Encoded,
  won: Uint8Array,
  rows: readonly number[],
): Parts {
  const sizes = new Float64Array(bins.length);
  const successes = new Float64Array(bins.length);
  for (const row of rows) {
    const at = bin[row] as number;
    if (at < 0) continue;
    sizes[at] = (sizes[at] as number) + 1;
    successes[at] = (successes[at] as number) + (won[row] as number);
  }
  return { sizes, successes };
}

/** As many successes as there are, dealt out at random over the parts. */
function dealtOut({ sizes, successes }: Parts, random: () => number): Float64Array {
  let all = 0;
  let won = 0;
  for (let part = 0; part < sizes.length; part++) {
    all += sizes[part] as number;
    won += successes[part] as number;
  }
  const dealt = new Float64Array(sizes.length);
  for (let part = 0; part < sizes.length; part++) {
    const size = sizes[part] as number;
    const hits = hypergeometric(won, all, size, random);
    dealt[part] = hits;
    all -= size;
    won -= hits;
  }
  return dealt;
}

function chanceOfItems(
  { bin, having }: Encoded,
  won: Uint8Array,
  rows: readonly number[],
  effect: number,
): number {
  const isIn = new Uint8Array(bin.length);
  let [all, wins] = [0, 0];
  for (const row of rows) {
    if ((bin[row] as number) < 0) continue;
    isIn[row] = 1;
    all++;
    wins += won[row] as number;
  }
  const chances = having.map((own) => {
    let [size, hits] = [0, 0];
    for (const row of own) {
      if (isIn[row] === 0) continue;
      size++;
      hits += won[row] as number;
    }
    if (Math.min(size, all - size) < LEAST_DEALS) return 1;
    const table = {
      metWon: hits / effect,
      metLost: (size - hits) / effect,
      otherWon: (wins - hits) / effect,
      otherLost: (all - size - wins + hits) / effect,
    };
    return associationP(table);
  });
  const tried = chances.filter((chance) => chance < 1);
  return 1 - (1 - Math.min(1, ...tried)) ** tried.length;
}
