import type { Criterion } from '../../engine/model';
import { logistic } from '../../stats/logistic';
import { matchColumns } from './match-columns';

/** As if each log-odds weight came from a normal distribution of variance 1. */
export const PENALTY = 1;

/**
 * The log-odds that each criterion adds beside the others; 0 where it adds nothing or would have to
 * count against.
 *
 * @param criteria - For what they do where a cell is unknown.
 * @param matches - One array a criterion, one number a deal, NaN = unknown.
 * @param won - 1 for a won deal.
 */
export function fitCriteria(
  criteria: readonly Pick<Criterion, 'ifMissing'>[],
  matches: readonly Float64Array[],
  won: ArrayLike<number>,
): readonly number[] {
  const columns = matchColumns(
    matches,
    criteria.map(({ ifMissing }) => ifMissing),
  );
  return logistic(columns, won, { penalty: PENALTY, nonNegative: true }).weights;
}
