import type { ScoringModel } from '../../engine/model';
import { standings, tierName } from '../../engine/tiers';
import type { Estimate } from '../../stats/estimate';
import { shareDifference } from '../../stats/share-difference';
import { associationP, tableOfShares } from '../../stats/two-by-two';
import { isFewerThan, type Proportion } from '../../stats/wilson';
import { winRateOf } from '../deals/clusters';
import type { JudgedDeals } from '../deals/rates';
import { unflattered } from './flattered';

/** How often the deals of a tier were won before a day and after it. */
export interface TierDrift {
  readonly tier: string;
  readonly inIcp: boolean;
  readonly before: Proportion;
  readonly now: Proportion;
  readonly difference: Estimate;
  readonly says: 'as before' | 'less' | 'more' | 'too few to tell';
}

/**
 * Whether the tiers of a score still win as they did, the best first.
 *
 * Rule: less or more by more than luck, by Fisher's exact test, with the chance shared over the tiers in the ICP;
 * the others are told and not tested. What a definition was fitted to flatters it: then `less` is less
 * than that, see `unflattered`.
 *
 * @param rows - The older and the newer deals.
 * @param chance - How often luck may call any tier other than before.
 * @param least - Deals that a tier must have on both sides.
 * @param isFitted - Whether the definition was fitted to the older ones.
 */
export function tierDrift(
  { tiers }: Pick<ScoringModel, 'tiers'>,
  judged: JudgedDeals,
  [older, newer]: readonly [older: readonly number[], newer: readonly number[]],
  { chance, least: fewest, isFitted }: { chance: number; least: number; isFitted: boolean },
): TierDrift[] {
  const lines = standings(tiers)
    .filter((tier) => tier >= 0)
    .map((tier) => {
      const rateOf = (rows: readonly number[]) =>
        winRateOf(
          judged,
          rows.filter((row) => judged.tier[row] === tier),
        );
      const [before, now] = [rateOf(older), rateOf(newer)];
      const inIcp = tiers[tier]?.inIcp === true;
      const isTold = !isFewerThan(fewest, before) && !isFewerThan(fewest, now);
      return { tier: tierName(tiers, tier), inIcp, before, now, isTold };
    });
  const told = lines.filter(({ isTold, inIcp }) => isTold && inIcp).length;
  return lines.map(({ isTold, ...line }) => {
    const { before, now, inIcp } = line;
    const difference = shareDifference(before, now);
    if (!isTold) return { ...line, difference, says: 'too few to tell' };
    const least = isFitted ? unflattered(before) : before;
    const isApart = (other: Proportion) =>
      inIcp && associationP(tableOfShares(other, now)) < chance / told;
    const isLess = now.value < least.value && isApart(least);
    const isMore = now.value > before.value && isApart(before);
    return { ...line, difference, says: isLess ? 'less' : isMore ? 'more' : 'as before' };
  });
}
