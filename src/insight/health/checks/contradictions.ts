import { conditionLabel, isSameCondition, takesList } from '../../../engine/condition-text';
import type { Condition } from '../../../engine/model';
import { ofFullCredit } from '../../../engine/operators/grade-list';
import { fold } from '../../../engine/values/fold';
import { splitList } from '../../../engine/values/list';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';
import { weightOf } from '../weighed-share';

/** A value that a criterion rewards and an exclusion leaves out. */
export const contradictions: HealthCheck = ({ definition }) => {
  const { criteria, exclusions } = definition;
  return criteria.flatMap((criterion, item) => {
    const weight = weightOf(definition, (one) => one === criterion);
    if (weight === 0) return [];
    return exclusions
      .filter(({ on }) => on)
      .flatMap((exclusion) => {
        const value = sharedValue(criterion, exclusion);
        if (value === undefined) return [];
        const names = [conditionLabel(criterion), conditionLabel(exclusion)] as const;
        const place = { list: 'criteria', item, key: 'value' } as const;
        return finding('contradiction', 'serious', place, { names, value }, weight);
      });
  });
};

function sharedValue(one: Condition, other: Condition): string | undefined {
  if (fold(one.field) !== fold(other.field)) return undefined;
  if (isSameCondition(one, other)) return one.value;
  const left = new Set(rewarded(other).map(fold));
  return rewarded(one).find((value) => left.has(fold(value)));
}

/** The values that a list meets; none of one that meets all others. */
function rewarded({ operator, value }: Condition): string[] {
  const name = fold(operator);
  if (name === 'graded') return ofFullCredit(value);
  return takesList(name) && !/none of$/.test(name) ? splitList(value) : [];
}
