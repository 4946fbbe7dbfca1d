import { findOperator } from './operators';
import { fold } from './values/fold';

/** What a condition asks of which field. */
export interface Condition {
  readonly field: string;
  readonly operator: string;
  readonly value: string;
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
 * Whether two conditions ask the same, regardless of case, accents and extra spaces.
 *
 * @example isSameCondition({ ...one, value: 'software' }, { ...one, value: 'Software ' }) // true
 */
export function isSameCondition(one: Condition, other: Condition): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ field, operator, value }: Condition): string {
  return JSON.stringify([field, operator, value].map(fold));
}
