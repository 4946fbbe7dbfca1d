import type { Question } from '../../app/preview/question';
import { findOperator } from '../../engine/operators';

/** A condition in words. @example conditionText(criterion) // 'Employees 200 – 1,000' */
export function conditionText({ field, operator, value }: Question): string {
  return findOperator(operator)?.label(field, value) ?? `${field} ${operator} ${value}`;
}
