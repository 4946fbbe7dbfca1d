import type { Evaluation } from './combine';
import { isMet } from './met';
import type { ScoringModel } from './model';

/** Known rows from which on it says something that none of them meets a criterion. */
const FEWEST = 20;

/**
 * The criteria with points that no row meets though enough of them are known: most likely a slip in
 * their value.
 *
 * @param model - The model that was evaluated.
 * @param evaluation - The result of `evaluate`.
 * @returns Their indexes in `model.criteria`.
 * @example neverMet(model, evaluation) // [3]
 */
export function neverMet(
  { criteria }: Pick<ScoringModel, 'criteria'>,
  { criteria: matches, blank }: Pick<Evaluation, 'criteria' | 'blank'>,
): number[] {
  return criteria.flatMap(({ points }, index) => {
    const own = matches[index];
    return own !== undefined && points > 0 && isNeverMet(own, blank) ? [index] : [];
  });
}

function isNeverMet(matches: Float64Array, blank: Uint8Array): boolean {
  let known = 0;
  for (let row = 0; row < matches.length; row++) {
    const match = matches[row] as number;
    if (blank[row] !== 0) continue;
    if (isMet(match)) return false;
    if (!Number.isNaN(match)) known += 1;
  }
  return known >= FEWEST;
}
