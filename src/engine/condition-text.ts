import { findOperator } from './operators';

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
