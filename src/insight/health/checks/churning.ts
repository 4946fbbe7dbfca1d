import { conditionLabel } from '../../../engine/condition-text';
import { shareDifference } from '../../../stats/share-difference';
import type { ChurnGap } from '../../churn/churn-check';
import type { HealthCheck, HealthFacts } from '../facts';
import { type FindingPlace, finding } from '../finding';
import { weightOf } from '../weighed-share';

/** Chance at which the churn of the whole ICP counts as more than luck. */
const CERTAIN = 0.02;
/** Part of the others' churn that an ICP of customers who stay would surely spare. */
const SPARED = 0.5;
const PLACE: FindingPlace = { list: 'tiers', key: 'from' };

/** Criteria that win customers who leave, and an ICP whose customers leave more often than others, or as often. */
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
  const figures = { own, others, ...saidBy(churn) };
  if (p < CERTAIN && own.value > others.value) {
    const harm = own.value - others.value;
    return [...worse, finding('ICP churns', 'serious', PLACE, figures, harm)];
  }
  return areAlike(churn) ? [...worse, finding('churn alike', 'look', PLACE, figures)] : worse;
};

/** Whether the figures rule out that the ICP leaves only half as often as the others. */
function areAlike({ own, others }: Pick<ChurnGap, 'own' | 'others'>): boolean {
  return shareDifference(own, others).high < SPARED * others.value;
}

function saidBy(churn: NonNullable<HealthFacts['churn']>) {
  if (!('column' in churn)) return { column: '', tiers: [] };
  const { column, byTier } = churn;
  return { column, tiers: byTier.length < 2 ? [] : [...byTier.slice(0, 1), ...byTier.slice(-1)] };
}
