import type { TierLine } from '../../insight/backtest/by-tier';
import { share } from '../../stats/share';
import type { TierFigures } from './where-figures';

/**
 * Where the wins are, beside what others reach: a share of the accounts that holds most of the wins, and a
 * first tier that is won far more often than the last.
 *
 * Source: RevOps guides, read 2026-09.
 */
export const usualMarks = {
  accounts: [0.15, 0.35],
  wins: 0.6,
  times: 10,
} as const;

/** What is measured by the marks. */
export interface WinMarks {
  /** Share of the accounts in the ICP; NaN where there is none. */
  readonly accounts: number;
  /** Share of the won deals in the ICP. */
  readonly wins: number;
  /** The first and the lowest tier with deals; `undefined` where less than two have any. */
  readonly tiers: readonly [first: TierLine, lowest: TierLine] | undefined;
  /** How many times as often the first is won; infinite where the lowest never is. */
  readonly times: number;
}

/**
 * @param tiers - All of them, the best first.
 * @param lines - Their deals.
 * @param wins - Share of the won deals in the ICP.
 */
export function winMarks(
  tiers: readonly Pick<TierFigures, 'tier' | 'role' | 'inIcp' | 'accounts'>[],
  lines: readonly TierLine[],
  wins: number,
): WinMarks {
  const count = (some: typeof tiers) => some.reduce((sum, { accounts }) => sum + accounts, 0);
  const ranked = new Set(
    tiers.flatMap(({ tier, role }) => (role === 'needsData' || role === 'excluded' ? [] : [tier])),
  );
  const worked = lines.filter(({ tier, winRate }) => ranked.has(tier) && winRate.trials > 0);
  const [first] = worked;
  const lowest = worked[worked.length - 1];
  const isPair = first !== undefined && lowest !== undefined && first !== lowest;
  return {
    accounts: share(count(tiers.filter(({ inIcp }) => inIcp)), count(tiers)),
    wins,
    tiers: isPair ? [first, lowest] : undefined,
    times: isPair ? first.winRate.value / lowest.winRate.value : Number.NaN,
  };
}
