import { conditionLabel } from '../../../engine/condition-text';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';

/** Won deals that an exclusion must cost at least. */
const FEWEST = 3;

/** An exclusion that leaves out many of the won deals, and not because nearly all it leaves out are lost. */
export const exclusionWins: HealthCheck = ({ definition: { exclusions }, deals }, { winsCost }) => {
  if (deals === undefined) return [];
  const { byExclusion, metrics } = deals.report;
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
};
