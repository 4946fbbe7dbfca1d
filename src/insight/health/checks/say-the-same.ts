import { conditionLabel } from '../../../engine/condition-text';
import { phi } from '../../../stats/phi';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';
import { weightOf } from '../weighed-share';

/** Two criteria that the same accounts meet: what they say counts twice. */
export const sayTheSame: HealthCheck = ({ definition, accounts }, { leastKnown, alike }) => {
  if (accounts === undefined) return [];
  const { criteria } = definition;
  const matches = accounts.judged.evaluation.criteria;
  const weighed = criteria.flatMap((one, item) => {
    const own = matches[item];
    const weight = weightOf(definition, (other) => other === one);
    return own === undefined || weight === 0 ? [] : [{ one, item, own, weight }];
  });
  return weighed.flatMap((first, at) =>
    weighed.slice(at + 1).flatMap((second) => {
      if (knownToBoth(first.own, second.own) < leastKnown) return [];
      const found = phi(first.own, second.own);
      if (found < alike) return [];
      const names = [conditionLabel(first.one), conditionLabel(second.one)] as const;
      const place = { list: 'criteria', item: second.item, key: 'field' } as const;
      const weight = Math.min(first.weight, second.weight);
      return finding('say the same', 'look', place, { names, phi: found }, weight);
    }),
  );
};

function knownToBoth(one: Float64Array, other: Float64Array): number {
  let known = 0;
  for (let row = 0; row < one.length; row++) {
    known += Number(!Number.isNaN((one[row] as number) + (other[row] as number)));
  }
  return known;
}
