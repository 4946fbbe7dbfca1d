import { chiSquareTail } from './chi-square';
import { fisher } from './fisher';
import type { TwoByTwo } from './two-by-two-counts';
import type { Proportion } from './wilson';

/**
 * Two shares as a table, both as of as many independent things as they tell.
 *
 * @example tableOfShares(wilson(8, 10), wilson(1, 6)) // { metWon: 8, metLost: 2, otherWon: 1, … }
 */
export function tableOfShares(met: Proportion, other: Proportion): TwoByTwo {
  const [metWon, otherWon] = [met, other].map(({ successes, trials, independent }) =>
    trials === 0 ? 0 : successes * (independent / trials),
  ) as [number, number];
  return {
    metWon,
    metLost: met.independent - metWon,
    otherWon,
    otherLost: other.independent - otherWon,
  };
}

const MOST_FOR_FISHER = 2000;

/**
 * Whether two shares differ: Fisher's exact test, above 2,000 in all the chi-square test.
 *
 * @param table - Counts, 0 or more; fractions are rounded.
 * @returns The two-sided p-value, 0 to 1.
 * @example associationP({ metWon: 8, metLost: 2, otherWon: 1, otherLost: 5 }) // 0.035
 */
export function associationP(table: TwoByTwo): number {
  const { metWon, metLost, otherWon, otherLost } = table;
  return metWon + metLost + otherWon + otherLost > MOST_FOR_FISHER
    ? chiSquareTail(pearson(table), 1)
    : fisher(table);
}

/**
 * Pearson's chi-square statistic with Yates's continuity correction.
 *
 * Source: F. Yates, Contingency tables involving small numbers and the χ² test, Supplement to the
 * Journal of the Royal Statistical Society 1 (1934), 217–235.
 *
 * @returns 0 where a row or a column of the table is empty.
 * @example pearson({ metWon: 20, metLost: 10, otherWon: 10, otherLost: 20 }) // 5.4
 */
export function pearson({ metWon, metLost, otherWon, otherLost }: TwoByTwo): number {
  const total = metWon + metLost + otherWon + otherLost;
  const margins =
    (metWon + metLost) * (otherWon + otherLost) * (metWon + otherWon) * (metLost + otherLost);
  const difference = Math.abs(metWon * otherLost - metLost * otherWon) - total / 2;
  return margins === 0 ? 0 : (total * Math.max(0, difference) ** 2) / margins;
}

/**
 * Logarithm of the odds ratio and its standard error, half a deal added to each count so that
 * neither is infinite.
 *
 * Source: J. B. S. Haldane (1956) and F. J. Anscombe (1956); B. Woolf (1955) for the error.
 *
 * @returns `value` above 0 where the met win more often.
 * @example logOddsRatio({ metWon: 20, metLost: 10, otherWon: 10, otherLost: 20 }).value // 1.34
 */
export function logOddsRatio(table: TwoByTwo): { value: number; error: number } {
  const a = table.metWon + 0.5;
  const b = table.metLost + 0.5;
  const c = table.otherWon + 0.5;
  const d = table.otherLost + 0.5;
  return { value: Math.log((a * d) / (b * c)), error: Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d) };
}
