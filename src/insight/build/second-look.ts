import { chiSquareTail } from '../../stats/chi-square';
import { logistic, predictChances } from '../../stats/logistic';
import { logOddsRatio } from '../../stats/two-by-two';
import type { TwoByTwo } from '../../stats/two-by-two-counts';
import { unhurried } from '../checkpoint';
import { type Discovery, matchesOf } from '../discovery/discover';
import type { Pattern } from '../discovery/pattern';
import { search } from '../discovery/search';
import type { Luck } from '../discovery/trial';
import { PENALTY } from '../fit/fit-criteria';
import { matchColumns } from '../fit/match-columns';

/**
 * Looks again at the fields without a criterion, for what shows only once the criteria found have
 * explained what they can.
 *
 * @param found - Criteria that a definition will have.
 * @returns Further criteria; their `p` and `q` are those beside `found`.
 */
export function secondLook(
  discovery: Discovery,
  found: readonly Pattern[],
  checkpoint = unhurried,
): Pattern[] {
  if (found.length === 0) return [];
  const { sample, searched } = discovery;
  const matches = found.map((pattern) => matchesOf(discovery, pattern));
  const columns = matchColumns(
    matches,
    found.map(() => 'skip'),
  );
  const fit = logistic(columns, sample.won, { penalty: PENALTY, nonNegative: true });
  const luck = besideLuck(predictChances(fit, columns, sample.won.length), sample.won);
  const fields = new Set(found.map(({ field }) => field));
  const rest = searched.filter(({ column }) => !fields.has(column.field));
  return search(rest, sample, new Set(), luck, checkpoint).patterns.filter(
    ({ verdict }) => verdict === 'criterion',
  );
}

/**
 * The score test of one more column in a logistic regression. The columns already in it are not
 * allowed for in the variance, which makes the test a little too strict.
 *
 * Source: C. R. Rao (1948); A. Agresti, Categorical Data Analysis (2013), 5.2.
 */
function besideLuck(chances: Float64Array, won: Uint8Array): Luck {
  return ({ all, effective }, matches) => {
    const sums = { weight: 0, mean: 0, residual: 0, own: 0, square: 0 };
    matches.forEach((match, row) => {
      if (Number.isNaN(match)) return;
      const chance = chances[row] as number;
      const weight = chance * (1 - chance);
      const residual = (won[row] as number) - chance;
      sums.weight += weight;
      sums.mean += weight * match;
      sums.residual += residual;
      sums.own += residual * match;
      sums.square += weight * match * match;
    });
    const mean = sums.mean / sums.weight;
    const score = sums.own - mean * sums.residual;
    const variance = sums.square - mean * sums.mean;
    if (!(variance > 0) || score * logOddsRatio(all).value < 0) return 1;
    return chiSquareTail((score ** 2 / variance) * (total(effective) / total(all)), 1);
  };
}

function total({ metWon, metLost, otherWon, otherLost }: TwoByTwo): number {
  return metWon + metLost + otherWon + otherLost;
}
