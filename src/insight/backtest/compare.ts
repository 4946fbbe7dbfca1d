import type { Agreement } from '../../stats/agreement';
import { clusteredMcnemar } from '../../stats/clustered-mcnemar';
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
