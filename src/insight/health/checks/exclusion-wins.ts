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

/** The same of a backtest. */
export function costlyExclusions(
  { exclusions }: Pick<Definition, 'exclusions'>,
  { byExclusion, metrics }: Pick<BacktestReport, 'byExclusion' | 'metrics'>,
  { winsCost }: Pick<HealthLimits, 'winsCost'>,
): Finding[] {
  const { trials: won } = metrics.wonIncluded;
  const all = won + metrics.lostExcluded.trials;
  return byExclusion.flatMap((line) => {
    const one = exclusions[line.exclusion];
    const isMany = line.won >= FEWEST && line.won >= winsCost * won;
    const isDear = line.won / (line.won + line.lost) > won / all / 2;
    if (one === undefined || !isMany || !isDear) return [];
    const place = { list: 'exclusions', item: line.exclusion, key: 'value' } as const;
    const { lost, wonAmount } = line;
    const figures = { name: conditionLabel(one), won: line.won, ofWon: won, lost, wonAmount };
    return finding('exclusion costs wins', 'serious', place, figures, line.won / won);
  });
}
