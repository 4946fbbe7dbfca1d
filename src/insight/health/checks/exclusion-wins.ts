import type { Definition } from '../../../definition/definition';
import { conditionLabel } from '../../../engine/condition-text';
import type { BacktestReport } from '../../backtest/backtest';
import type { HealthCheck } from '../facts';
import { type Finding, finding } from '../finding';
import type { HealthLimits } from '../limits';

/** Won deals that an exclusion must cost at least. */
const FEWEST = 3;

/** An exclusion that leaves out many of the won deals, and not because nearly all it leaves out are lost. */
export const exclusionWins: HealthCheck = ({ definition, deals }, limits) =>
  deals === undefined ? [] : costlyExclusions(definition, deals.report, limits);

/**
 * The same of a backtest.
 *
 * Rule: what it costs are the wins that would be in the ICP without it; others it leaves out with the rest.
 */
export function costlyExclusions(
  { exclusions }: Pick<Definition, 'exclusions'>,
  { byExclusion, metrics }: Pick<BacktestReport, 'byExclusion' | 'metrics'>,
  limits: Pick<HealthLimits, 'winsCost'>,
): Finding[] {
  const { wonIncluded, lostExcluded } = metrics;
  const { trials: ofWon, successes: kept } = wonIncluded;
  return byExclusion.flatMap((line) => {
    const one = exclusions[line.exclusion];
    const keptWithout = line.without.wonIncluded.successes;
    const cost = keptWithout - kept;
    if (one === undefined || !isManyWins(cost, ofWon, limits)) return [];
    if (!isDear(line, wonIncluded, lostExcluded)) return [];
    const place = { list: 'exclusions', item: line.exclusion, key: 'value' } as const;
    const { won, lost, wonAmount } = line;
    const figures = { name: conditionLabel(one), cost, keptWithout, won, ofWon, lost, wonAmount };
    return finding('exclusion costs wins', 'serious', place, figures, cost / ofWon);
  });
}

/** Whether so many of the won deals are worth a word. */
export function isManyWins(
  cost: number,
  ofWon: number,
  { winsCost }: Pick<HealthLimits, 'winsCost'>,
): boolean {
  return cost >= FEWEST && cost >= winsCost * ofWon;
}

/** Whether what it leaves out is won at least half as often as all. */
export function isDear(
  { won, lost }: { readonly won: number; readonly lost: number },
  { trials: ofWon }: { readonly trials: number },
  { trials: ofLost }: { readonly trials: number },
): boolean {
  return won / (won + lost) > ofWon / (ofWon + ofLost) / 2;
}
