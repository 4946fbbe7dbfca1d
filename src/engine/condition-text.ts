import type { Condition } from './model';
import { findOperator } from './operators';
import { fold } from './values/fold';
import { splitList } from './values/list';

/** Ends the names of operators that take a list in any order. */
const LIST = ' of';

/** Whether an operator, by its name, takes a list of values in any order. @example takesList('is any of') // true */
export function takesList(operator: string): boolean {
  return operator.endsWith(LIST);
}

/**
 * A condition in words.
 *
 * @example conditionText({ field: 'Employees', operator: 'between', value: '200-1000' })
 * // 'Employees 200 – 1,000'
 */
export function conditionText({ field, operator, value }: Condition): string {
  return findOperator(operator)?.label(field, value) ?? `${field} ${operator} ${value}`;
}

/**
 * What a condition of a definition is called: its name, where it has one, else what it says.
 *
 * @example conditionLabel({ ...criterion, name: '200–1,000 people' }) // '200–1,000 people'
 */
export function conditionLabel(condition: Condition & { readonly name?: string }): string {
  return condition.name || conditionText(condition);
}

/**
 * Whether two conditions ask the same, regardless of case, accents, extra spaces and the order of a
 * list.
 *
 * @example isSameCondition({ ...one, value: 'software' }, { ...one, value: 'Software ' }) // true
 */
export function isSameCondition(one: Condition, other: Condition): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ field, operator, value }: Condition): string {
  const name = fold(operator);
  const items = takesList(name) ? splitList(value).map(fold).sort() : [fold(value)];
  return JSON.stringify([fold(field), name, ...new Set(items)]);
}
