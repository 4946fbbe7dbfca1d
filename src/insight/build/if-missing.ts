import type { IfMissing } from '../../engine/model';
import { associationP } from '../../stats/two-by-two';
import type { Pattern } from '../discovery/pattern';

const LEAST_UNKNOWN = 8;
const CERTAIN = 0.05;

/**
 * Whether deals for which a criterion is unknown should count as unmet: where they win as rarely as
 * those that do not meet it.
 *
 * @param matches - Of the criterion, NaN = unknown.
 * @param won - 1 for a won deal.
 */
export function ifMissing(
  { winRate, otherWinRate }: Pattern,
  matches: Float64Array,
  won: ArrayLike<number>,
): IfMissing {
  let unknown = 0;
  let unknownWon = 0;
  matches.forEach((match, row) => {
    if (!Number.isNaN(match)) return;
    unknown++;
    unknownWon += won[row] as number;
  });
  if (unknown < LEAST_UNKNOWN) return 'skip';
  const rate = unknownWon / unknown;
  const isLikeUnmet = Math.abs(rate - otherWinRate.value) < Math.abs(rate - winRate.value);
  const p = associationP({
    metWon: winRate.successes,
    metLost: winRate.trials - winRate.successes,
    otherWon: unknownWon,
    otherLost: unknown - unknownWon,
  });
  return isLikeUnmet && p < CERTAIN ? 'no' : 'skip';
}
