import { conditionLabel } from '../../../engine/condition-text';
import { chiSquareLimit } from '../../../stats/chi-square-limit';
import { effectOf, isEnough } from '../../drift/effects';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';
import { weightOf } from '../weighed-share';

/** How often luck may call any criterion of a definition turned. */
const CHANCE = 0.02;

/** A criterion that lost deals meet more often than won ones, by more than luck over all criteria. */
export const effectTurned: HealthCheck = ({ definition, deals }) => {
  if (deals === undefined) return [];
  const { judged } = deals.found;
  const rows = [...judged.won.keys()];
  const told = definition.criteria.flatMap((one, item) => {
    const matches = judged.evaluation.criteria[item];
    const weight = weightOf(definition, (other) => other === one);
    if (matches === undefined || weight === 0) return [];
    const effect = effectOf(judged, matches, rows);
    return isEnough(effect) ? [{ one, item, weight, effect }] : [];
  });
  const z = told.length === 0 ? NaN : Math.sqrt(chiSquareLimit(CHANCE / told.length, 1));
  return told.flatMap(({ one, item, weight, effect }) => {
    if (!(effect.logOdds < -z * effect.error)) return [];
    const { met, others } = effect;
    const place = { list: 'criteria', item, key: 'value' } as const;
    return finding(
      'effect turned',
      'serious',
      place,
      { name: conditionLabel(one), met, others },
      weight,
    );
  });
};
