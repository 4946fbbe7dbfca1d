import { isLargelyMet } from '../../engine/met';
import type { ScoringModel } from '../../engine/model';
import { chiSquareLimit } from '../../stats/chi-square-limit';
import { logOddsRatio, tableOfShares } from '../../stats/two-by-two';
import type { Proportion } from '../../stats/wilson';
import { winRateOf } from '../deals/clusters';
import type { JudgedDeals } from '../deals/rates';

/** Win rates of deals that meet a criterion and of the others, and the log-odds between them. */
export interface Effect {
  readonly met: Proportion;
  readonly others: Proportion;
  readonly logOdds: number;
  readonly error: number;
}

/** What a criterion tells of deals before a day and after it. */
export interface EffectLine {
  /** Index in the model's criteria. */
  readonly criterion: number;
  readonly before: Effect;
  readonly now: Effect;
  /** `weaker`: by more than luck; `turned`: deals that meet it now win less often, by more than luck. */
  readonly says: 'as before' | 'weaker' | 'turned' | 'too few to tell';
}

/** Deals of either kind without which nothing is said of a criterion. */
const FEWEST = 10;

/**
 * Holds what each criterion tells of the newer deals against what it told of the older ones.
 *
 * Rule: a criterion is weaker where its log-odds ratio fell by more than luck, with the chance shared over
 * all criteria. Where the definition was fitted to the older deals, what it told of them is drawn to 0
 * by how much the choice flatters it: by 1 − (error / value)².
 *
 * Source: W. James and C. Stein, Estimation with quadratic loss, Proceedings of the Fourth Berkeley
 * Symposium 1 (1961), 361–379, for one value at a time.
 *
 * @param judged - Deals that count.
 * @param rows - The older and the newer of them.
 * @param chance - How often luck may call any criterion weaker.
 * @param isFitted - Whether the definition was fitted to the older ones.
 */
export function effectsOf(
  { criteria }: Pick<ScoringModel, 'criteria'>,
  judged: JudgedDeals,
  [older, newer]: readonly [older: readonly number[], newer: readonly number[]],
  chance: number,
  isFitted: boolean,
): EffectLine[] {
  const found = criteria.flatMap(({ points }, criterion) => {
    const matches = judged.evaluation.criteria[criterion];
    if (matches === undefined || points === 0) return [];
    const [before, now] = [effectOf(judged, matches, older), effectOf(judged, matches, newer)];
    return [{ criterion, before, now }];
  });
  const isTold = ({ before, now }: (typeof found)[number]) => isEnough(before) && isEnough(now);
  const told = found.filter(isTold).length;
  const z = told === 0 ? NaN : Math.sqrt(chiSquareLimit(chance / told, 1));
  return found.map((one) => {
    if (!isTold(one)) return { ...one, says: 'too few to tell' as const };
    const { before, now } = one;
    const was = isFitted ? shrunken(before) : before.logOdds;
    const fall = was - now.logOdds;
    const isWeaker = was > 0 && fall > z * Math.hypot(before.error, now.error);
    if (!isWeaker) return { ...one, says: 'as before' as const };
    const isTurned = now.logOdds < -z * now.error;
    return { ...one, says: isTurned ? ('turned' as const) : ('weaker' as const) };
  });
}

/**
 * What a criterion tells of some deals; where an account has several they count for less.
 *
 * @param matches - Of all deals.
 */
export function effectOf(
  judged: JudgedDeals,
  matches: Float64Array,
  rows: readonly number[],
): Effect {
  const known = rows.filter((row) => !Number.isNaN(matches[row]));
  const isMetBy = (row: number) => isLargelyMet(matches[row] as number);
  const met = winRateOf(judged, known.filter(isMetBy));
  const others = winRateOf(
    judged,
    known.filter((row) => !isMetBy(row)),
  );
  const { value, error } = logOddsRatio(tableOfShares(met, others));
  return { met, others, logOdds: value, error };
}

/** Whether there are deals enough of either kind to say what a criterion tells. */
export function isEnough({ met, others }: Effect): boolean {
  return Math.min(met.independent, others.independent) >= FEWEST;
}

function shrunken({ logOdds, error }: Effect): number {
  return logOdds * Math.max(0, 1 - (error / logOdds) ** 2);
}
