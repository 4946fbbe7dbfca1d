import { conditionLabel } from '../../../engine/condition-text';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';
import { weightOf } from '../weighed-share';

/** Chance at which the churn of the whole ICP counts as more than luck. */
const CERTAIN = 0.02;

/** Criteria that win customers who leave, and an ICP whose customers leave more often than others. */
export const churning: HealthCheck = ({ definition, churn }) => {
  if (churn === undefined) return [];
  const { criteria } = definition;
  const worse = churn.criteria.flatMap(({ id, winsButChurns, own, others }) => {
    const item = criteria.findIndex((one) => one.id === id);
    const one = criteria[item];
    if (!winsButChurns || one === undefined) return [];
    const weight = weightOf(definition, (other) => other === one);
    const figures = { name: conditionLabel(one), met: own, others };
    return finding(
      'wins but churns',
      'look',
      { list: 'criteria', item, key: 'value' },
      figures,
      weight,
    );
  });
  const { own, others, p } = churn;
  if (!(p < CERTAIN && own.value > others.value)) return worse;
  const place = { list: 'tiers', key: 'from' } as const;
  return [
    ...worse,
    finding('ICP churns', 'serious', place, { own, others }, own.value - others.value),
  ];
};
