import type { Agreement } from '../../stats/agreement';
import { clusteredMcnemar } from '../../stats/clustered-mcnemar';
import type { Estimate } from '../../stats/estimate';
import { pairedDifference } from '../../stats/paired-difference';
import type { Proportion } from '../../stats/wilson';
import { type Rates, rates, tally } from '../deals/rates';
import type { JudgedSelection } from './backtest';

/**
 * Compares two definitions on the deals that both count. A definition is right about a deal that
 * was won and is in the ICP, or lost and is not.
 *
 * Rule: the exact McNemar test by account: by how many deals one of them leads is as likely the
 * other's lead, for all deals of an account together.
 */
export function compareOnDeals(first: JudgedSelection, second: JudgedSelection): Agreement {
  const verdicts = new Map(second.deals.map(({ row }, index) => [row, isRight(second, index)]));
  const counts = { bothRight: 0, onlyFirstRight: 0, onlySecondRight: 0, bothWrong: 0 };
  const leads = new Int32Array(first.judged.clusters);
  first.deals.forEach(({ row }, index) => {
    const isSecondRight = verdicts.get(row);
    if (isSecondRight === undefined) return;
    const isFirstRight = isRight(first, index);
    if (isFirstRight) counts[isSecondRight ? 'bothRight' : 'onlyFirstRight']++;
    else counts[isSecondRight ? 'onlySecondRight' : 'bothWrong']++;
    const account = first.judged.cluster[index] as number;
    leads[account] = (leads[account] as number) + Number(isFirstRight) - Number(isSecondRight);
  });
  const accounts = leads.filter((lead) => lead !== 0).length;
  return { ...counts, accounts, pValue: clusteredMcnemar(leads) };
}

/** A rate of two definitions, and by how much that of the second is higher. */
export interface PairedRate {
  readonly before: Proportion;
  readonly after: Proportion;
  readonly difference: Estimate;
}

/** Both rates over the deals that both definitions count. */
export type PairedRates = Readonly<Record<keyof Rates, PairedRate>>;

/**
 * Both rates of two definitions over the deals that both count with one outcome, and by how much they
 * differ: see `pairedDifference`.
 *
 * @example pairedRates(first, second).wonIncluded.difference // { value: 0.05, low: 0.02, high: 0.08 }
 */
export function pairedRates(first: JudgedSelection, second: JudgedSelection): PairedRates {
  const places = new Map(second.deals.map(({ row }, index) => [row, index]));
  const shared = first.deals.flatMap(({ row }, index): [number, number][] => {
    const other = places.get(row);
    const isOne = other !== undefined && first.judged.won[index] === second.judged.won[other];
    return isOne ? [[index, other]] : [];
  });
  const [before, after] = [first, second].map(({ judged }, side) =>
    rates(
      tally(
        judged,
        shared.map((both) => both[side] as number),
      ),
    ),
  ) as [Rates, Rates];
  const alike = (won: number, inside: number) =>
    shared.filter(
      ([one, other]) =>
        first.judged.won[one] === won &&
        first.judged.inIcp[one] === inside &&
        second.judged.inIcp[other] === inside,
    ).length;
  const paired = (key: keyof Rates, both: number): PairedRate => {
    const [one, other] = [before[key], after[key]];
    const difference = pairedDifference({ first: one, second: other, both });
    return { before: one, after: other, difference };
  };
  return {
    wonIncluded: paired('wonIncluded', alike(1, 1)),
    lostExcluded: paired('lostExcluded', alike(0, 0)),
  };
}

function isRight({ judged }: JudgedSelection, index: number): boolean {
  return judged.won[index] === judged.inIcp[index];
}

/**
 * Counts rows by their two tiers.
 *
 * @param first - The tier of each row before.
 * @param second - The tier of each row after, in the same order.
 * @param firstTiers - Names of the rows of the matrix, in their order.
 * @param secondTiers - Names of its columns.
 * @example migration(['A'], ['B'], ['A', 'B'], ['A', 'B']) // [[0, 1], [0, 0]]
 */
export function migration(
  first: readonly string[],
  second: readonly string[],
  firstTiers: readonly string[],
  secondTiers: readonly string[],
): number[][] {
  const matrix = firstTiers.map(() => secondTiers.map(() => 0));
  first.forEach((tier, row) => {
    const line = matrix[firstTiers.indexOf(tier)];
    const column = secondTiers.indexOf(second[row] ?? '');
    if (line !== undefined && column >= 0) line[column] = (line[column] ?? 0) + 1;
  });
  return matrix;
}
