import { groupMembers } from '../../src/engine/countries/groups';
import type { Criterion } from '../../src/engine/model';
import { parseGrades } from '../../src/engine/operators/grade-list';
import { foldedItems } from '../../src/engine/operators/words';
import { fold } from '../../src/engine/values/fold';
import { parseSpan } from '../../src/engine/values/span';
import { context } from './list';

interface Items {
  readonly items: readonly string[];
}

interface Limit {
  readonly limit: number;
}

/** What each test of the benchmark's definition compares with, for engines whose rules are data. */
interface Tests {
  in: Items;
  'not in': Items;
  'stands in': Items;
  'does not stand in': Items;
  fits: { readonly pattern: string };
  'at least': Limit;
  'at most': Limit;
  between: { readonly low: number; readonly high: number };
  is: { readonly value: number | boolean };
  graded: { readonly grades: readonly { readonly item: string; readonly credit: number }[] };
}

/** A condition as data. */
export type ConditionOf<T extends keyof Tests> = { readonly test: T } & Tests[T];
export type Condition = { [T in keyof Tests]: ConditionOf<T> }[keyof Tests];
/** How an engine writes each of them as a rule of its own. */
export type Encoder<Fact, Rule> = {
  readonly [T in keyof Tests]: (fact: Fact, condition: Tests[T]) => Rule;
};

/** Writes a condition as a rule. */
export function encodeCondition<Fact, Rule, T extends keyof Tests>(
  encoder: Encoder<Fact, Rule>,
  fact: Fact,
  condition: ConditionOf<T>,
): Rule {
  return encoder[condition.test](fact, condition);
}

const conditions: Readonly<Record<string, (value: string) => Condition>> = {
  'is any of': (value) => ({ test: 'in', items: foldedItems(value) }),
  'is none of': (value) => ({ test: 'not in', items: foldedItems(value) }),
  'contains any of': (value) => ({ test: 'stands in', items: foldedItems(value) }),
  'contains none of': (value) => ({ test: 'does not stand in', items: foldedItems(value) }),
  matches: (value) => ({ test: 'fits', pattern: fold(value) }),
  'at least': (value) => ({ test: 'at least', limit: numberIn(value).low }),
  'at most': (value) => ({ test: 'at most', limit: numberIn(value).low }),
  between: (value) => ({ test: 'between', ...numberIn(value) }),
  'within last days': (value) => ({
    test: 'between',
    low: context.asOf - Number(value),
    high: context.asOf,
  }),
  'older than days': (value) => ({ test: 'at most', limit: context.asOf - Number(value) - 1 }),
  'is yes': () => ({ test: 'is', value: 1 }),
  'is known': () => ({ test: 'is', value: true }),
  'country is any of': (value) => ({
    test: 'in',
    items: foldedItems(value).flatMap(
      (item) => groupMembers(item) ?? (item === 'brazil' ? ['BR'] : []),
    ),
  }),
  graded: (value) => ({ test: 'graded', grades: [...(parseGrades(value, {}) ?? [])] }),
};

/** The condition of a criterion. */
export function conditionOf({ operator, value }: Criterion): Condition {
  const condition = conditions[operator];
  if (condition === undefined) throw new Error(`The benchmark has no encoding of "${operator}"`);
  return condition(value);
}

function numberIn(value: string): { low: number; high: number } {
  const { low, high } = parseSpan(fold(value), {})!;
  return { low, high };
}
