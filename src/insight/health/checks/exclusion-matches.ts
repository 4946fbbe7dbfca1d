import { conditionLabel } from '../../../engine/condition-text';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';
import { metCounts } from '../met-counts';

/** An exclusion that leaves out none of the accounts and deals, or nearly all accounts. */
export const exclusionMatches: HealthCheck = (
  { definition: { exclusions }, accounts, deals },
  { leastKnown, excludesMost },
) => {
  if (accounts === undefined) return [];
  const { blank, exclusions: matches } = accounts.judged.evaluation;
  const ofDeals = deals?.report.byExclusion ?? [];
  return exclusions.flatMap((one, item) => {
    const own = matches[item];
    if (own === undefined) return [];
    const { known, met } = metCounts(own, blank);
    if (known < leastKnown) return [];
    const place = { list: 'exclusions', item, key: 'value' } as const;
    const name = conditionLabel(one);
    if (met >= excludesMost * known) {
      const figures = { name, count: met, of: known };
      return finding('exclusion nearly always', 'serious', place, figures, met / known);
    }
    const isUsed = ofDeals.some(({ exclusion, won, lost }) => exclusion === item && won + lost > 0);
    return met === 0 && !isUsed
      ? finding('exclusion never', 'note', place, { name, of: known })
      : [];
  });
};
