import type { ScoringModel } from '../../engine/model';
import { standings, tierName } from '../../engine/tiers';
import type { Proportion } from '../../stats/wilson';
import { winRateOf } from '../deals/clusters';
import type { Deal } from '../deals/deal';
import { amountOf, churn, cycle } from '../deals/metrics';
import type { JudgedDeals } from '../deals/rates';

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

/** The part of judged deals that their tiers are told by. */
type Tiered = Pick<JudgedDeals, 'tier' | 'won' | 'cluster' | 'clusters' | 'alike'>;

/** Groups deals by their tier. */
export function byTier(
  model: Pick<ScoringModel, 'tiers'>,
  deals: readonly Deal[],
  judged: Tiered,
): ByTier {
  const groups = new Map<number, number[]>(standings(model.tiers).map((tier) => [tier, []]));
  deals.forEach((_, row) => void groups.get(judged.tier[row] as number)?.push(row));
  const lines = Array.from(groups, ([tier, rows]): TierLine => {
    const wonRows = rows.filter((row) => judged.won[row] === 1);
    const won = wonRows.map((row) => deals[row] as Deal);
    return {
      tier: tierName(model.tiers, tier),
      inIcp: model.tiers[tier]?.inIcp ?? false,
      winRate: winRateOf(judged, rows),
      wonAmount: amountOf(won),
      churned: churn(deals, judged, wonRows),
      cycle: cycle(won),
    };
  });
  const worked = lines.slice(0, model.tiers.length).filter(({ winRate }) => winRate.trials > 0);
  return { lines, winRateFalls: falls(worked.map(({ winRate }) => winRate.value)) };
}

function falls(rates: readonly number[]): boolean | undefined {
  const [first, ...others] = rates;
  const last = others[others.length - 1];
  if (first === undefined || last === undefined) return undefined;
  return last < first && others.every((rate, index) => rate <= (rates[index] as number));
}
