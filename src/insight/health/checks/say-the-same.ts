import { conditionLabel } from '../../../engine/condition-text';
import { phi } from '../../../stats/phi';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';
import type { HealthLimits } from '../limits';
import { weighedPairs } from '../weighed-pairs';

/** Two criteria that the same accounts meet: what they say counts twice. */
export const sayTheSame: HealthCheck = ({ definition, accounts }, limits) =>
  accounts === undefined
    ? []
    : weighedPairs(definition, accounts.judged.evaluation).flatMap(([first, second]) => {
        if (!areAlike(first.own, second.own, limits)) return [];
        const names = [conditionLabel(first.one), conditionLabel(second.one)] as const;
        const place = { list: 'criteria', item: second.item, key: 'field' } as const;
        const figures = { names, phi: phi(first.own, second.own) };
        const weight = Math.min(first.weight, second.weight);
        return finding('say the same', 'look', place, figures, weight);
      });

/** Whether enough accounts are known to both criteria, and nearly the same of them meet both. */
export function areAlike(
  one: Float64Array,
  other: Float64Array,
  { leastKnown, alike }: Pick<HealthLimits, 'leastKnown' | 'alike'>,
): boolean {
  return knownToBoth(one, other) >= leastKnown && phi(one, other) >= alike;
}

function knownToBoth(one: Float64Array, other: Float64Array): number {
  let known = 0;
  for (let row = 0; row < one.length; row++) {
    known += Number(!Number.isNaN((one[row] as number) + (other[row] as number)));
  }
  return known;
}
