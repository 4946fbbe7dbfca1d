import type { Area } from '../cells/a1';

export type Criteria =
  | { readonly type: 'VALUE_IN_LIST'; readonly values: readonly string[] }
  | { readonly type: 'VALUE_IN_RANGE'; readonly sheetId: string; readonly area: Area }
  | { readonly type: 'NUMBER_BETWEEN'; readonly low: number; readonly high: number }
  | { readonly type: 'DATE_IS_VALID_DATE' }
  | { readonly type: 'CHECKBOX' }
  | { readonly type: 'CUSTOM_FORMULA'; readonly formula: string };

/** A data validation: what a cell may hold, and whether anything else is refused. */
export interface ValidationRule {
  readonly criteria: Criteria;
  readonly allowInvalid: boolean;
  readonly helpText: string;
  readonly showDropdown: boolean;
}

type Value = string | number | boolean;

/**
 * Whether a value satisfies a rule. A blank always does; a custom formula is not evaluated here and
 * counts as satisfied.
 *
 * @param list the values of the rule's range, asked only where it has one
 */
export function satisfies(
  rule: ValidationRule,
  value: Value,
  list: () => readonly string[],
): boolean {
  if (value === '') return true;
  const { criteria } = rule;
  switch (criteria.type) {
    case 'VALUE_IN_LIST':
      return criteria.values.includes(String(value));
    case 'VALUE_IN_RANGE':
      return list().includes(String(value));
    case 'NUMBER_BETWEEN':
      return typeof value === 'number' && value >= criteria.low && value <= criteria.high;
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number';
    case 'CHECKBOX':
      return typeof value === 'boolean';
    case 'CUSTOM_FORMULA':
      return true;
  }
}
