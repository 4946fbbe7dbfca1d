import { conditionLabel, takesList } from '../../../engine/condition-text';
import { isMet } from '../../../engine/met';
import type { Condition } from '../../../engine/model';
import { findOperator } from '../../../engine/operators';
import { splitGrades } from '../../../engine/operators/grade-list';
import { fold } from '../../../engine/values/fold';
import { splitList } from '../../../engine/values/list';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';
import { weighedPairs } from '../weighed-pairs';
import { areAlike } from './say-the-same';

/** Two criteria that ask one field for the same, or the one for what the other does not want. */
export const fieldTwice: HealthCheck = ({ definition, accounts }, limits) =>
  accounts === undefined
    ? []
    : weighedPairs(definition, accounts.judged.evaluation).flatMap(([first, second]) => {
        const [one, other] = [first.one, second.one];
        if (fold(one.field) !== fold(other.field)) return [];
        if (areAlike(first.own, second.own, limits)) return [];
        const both = countBoth(first.own, second.own);
        const shared =
          sharedBy(one, other) ?? (both > 0 && areSizes(one, other) ? OF_SIZES : undefined);
        if (shared === undefined) return [];
        const names = [conditionLabel(one), conditionLabel(other)] as const;
        const figures = { names, field: one.field, both, ...shared };
        const place = { list: 'criteria', item: second.item, key: 'value' } as const;
        return finding(
          'field twice',
          'look',
          place,
          figures,
          Math.min(first.weight, second.weight),
        );
      });

const OF_SIZES = { value: '', isWanted: true } as const;
const sizes: ReadonlySet<string> = new Set(['size', 'day', 'grade']);

/** Whether both ask how much, how many or when. */
function areSizes(...both: readonly Condition[]): boolean {
  return both.every(({ operator }) => sizes.has(findOperator(operator)?.reads ?? ''));
}

/** A value that both lists have; `isWanted` where it meets both, and not only one of them. */
function sharedBy(one: Condition, other: Condition) {
  const [first, second] = [listOf(one), listOf(other)];
  const known = new Set(second.values.map(fold));
  const value = first.values.find((item) => known.has(fold(item)));
  if (value === undefined || (!first.isWanted && !second.isWanted)) return undefined;
  return { value, isWanted: first.isWanted && second.isWanted };
}

/** The values that a list names; none of an operator that takes no list. */
function listOf({ operator, value }: Condition) {
  const name = fold(operator);
  const isWanted = !/none of$/.test(name);
  if (name === 'graded') {
    const items = splitGrades(value).map((item) => item.replace(/\s*[(（][^()（）]*[)）]$/, ''));
    return { values: items, isWanted };
  }
  return { values: takesList(name) ? splitList(value) : [], isWanted };
}

function countBoth(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, match, row) => {
    return sum + Number(isMet(match) && isMet(other[row] as number));
  }, 0);
}
