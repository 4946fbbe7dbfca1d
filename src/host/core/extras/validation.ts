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

/** What a cell holds, and whether its format shows a number as a date. */
export interface Judged {
  readonly value: string | number | boolean;
  readonly isDate: boolean;
}

/**
 * Whether a cell satisfies a rule. A blank always does; a custom formula is not evaluated here, and
 * nothing but a blank satisfies it: never kinder than Google.
 *
 * @param list the values of the rule's range, asked only where it has one
 */
export function satisfies(
  { criteria }: ValidationRule,
  { value, isDate }: Judged,
  list: () => readonly string[],
): boolean {
  if (value === '') return true;
  switch (criteria.type) {
    case 'VALUE_IN_LIST':
    case 'VALUE_IN_RANGE':
      return list().includes(String(value));
    case 'NUMBER_BETWEEN':
      return typeof value === 'number' && value >= criteria.low && value <= criteria.high;
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number' && isDate;
    case 'CHECKBOX':
      return typeof value === 'boolean';
    case 'CUSTOM_FORMULA':
      return false;
  }
}
