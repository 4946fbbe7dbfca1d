import { conditionLabel, takesList } from '../../../engine/condition-text';
import { fold } from '../../../engine/values/fold';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';
import { metCounts } from '../met-counts';
import { slipIn } from '../slip-in';
import { weightOf } from '../weighed-share';

/** A criterion that no account meets, or nearly none, or nearly all: it tells none from another. */
export const criteriaMet: HealthCheck = (
  { definition, accounts },
  { leastKnown, nearlyNever, nearlyAlways },
) => {
  if (accounts === undefined) return [];
  const { table, judged } = accounts;
  const { blank, criteria: matches } = judged.evaluation;
  return definition.criteria.flatMap((one, item) => {
    const own = matches[item];
    const weight = weightOf(definition, (other) => other === one);
    if (own === undefined || weight === 0) return [];
    const { known, met, alike } = metCounts(own, blank);
    if (known < leastKnown) return [];
    const place = { list: 'criteria', item, key: 'value' } as const;
    const name = conditionLabel(one);
    const figures = { name, count: met, of: known };
    if (met === 0) {
      const found = slipIn(one, table);
      const severity = found === undefined ? 'look' : 'serious';
      const slip = takesList(fold(one.operator)) ? (found?.slip ?? '') : '';
      const told = { name, of: known, slip, meant: found?.meant ?? '' };
      return finding('never met', severity, place, told, weight);
    }
    if (met < nearlyNever * known)
      return finding('nearly never met', 'note', place, figures, weight);
    return alike > nearlyAlways * known
      ? finding('nearly always met', 'look', place, figures, weight)
      : [];
  });
};
