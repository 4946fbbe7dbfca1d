import type { Judged } from '../../engine/judge';
import type { ScoringModel } from '../../engine/model';
import { EXCLUDED_INDEX, NEEDS_DATA_INDEX, tierName } from '../../engine/tiers';
import { type Proportion, wilson } from '../../stats/wilson';
import { type Deal, isWon } from './deal';
import { amountOf, churn, cycle } from './metrics';

/** The deals of one tier. */
export interface TierLine {
  readonly tier: string;
  readonly inIcp: boolean;
  readonly winRate: Proportion;
  /** Sum of the won amounts. */
  readonly wonAmount: number;
  readonly churned: Proportion;
  /** Median days from created to closed of won deals. */
  readonly cycle: number;
}

/** The deals by tier, the best first, those without a tier of their own last. */
export interface ByTier {
  readonly lines: readonly TierLine[];
  /**
   * Whether no tier wins more often than a better one, and the last less often than the first; tiers
   * without deals are passed over. `undefined` where less than two have any.
   */
  readonly winRateFalls: boolean | undefined;
}

/** Groups deals by their tier. */
export function byTier(
  model: Pick<ScoringModel, 'tiers'>,
  deals: readonly Deal[],
  judged: Pick<Judged, 'tier'>,
): ByTier {
  const best = model.tiers.map((tier, index) => ({ ...tier, index }));
  const scored = best.sort((a, b) => b.from - a.from).map(({ index }) => index);
  const groups = new Map<number, Deal[]>(
    [...scored, NEEDS_DATA_INDEX, EXCLUDED_INDEX].map((tier) => [tier, []]),
  );
  deals.forEach((deal, row) => void groups.get(judged.tier[row] as number)?.push(deal));
  const lines = Array.from(groups, ([tier, group]) => lineOf(model, tier, group));
  const worked = lines.slice(0, scored.length).filter(({ winRate }) => winRate.trials > 0);
  return { lines, winRateFalls: falls(worked.map(({ winRate }) => winRate.value)) };
}

function falls(rates: readonly number[]): boolean | undefined {
  const [first, ...others] = rates;
  const last = others[others.length - 1];
  if (first === undefined || last === undefined) return undefined;
  return last < first && others.every((rate, index) => rate <= (rates[index] as number));
}

function lineOf(
  model: Pick<ScoringModel, 'tiers'>,
  tier: number,
  deals: readonly Deal[],
): TierLine {
  const won = deals.filter(isWon);
  return {
    tier: tierName(model.tiers, tier),
    inIcp: model.tiers[tier]?.inIcp ?? false,
    winRate: wilson(won.length, deals.length),
    wonAmount: amountOf(won),
    churned: churn(won),
    cycle: cycle(won),
  };
}
