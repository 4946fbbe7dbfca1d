import { operators } from './index';

/** How a value is written for some operators. */
export interface ValueForm {
  /** Their names, in the order of the table. */
  readonly operators: readonly string[];
  /** With an example: `a list such as Software; Fintech`; `''` where they take no value. */
  readonly form: string;
}

/**
 * How values are written, operators that take the same together.
 *
 * @example valueForms()[0] // { operators: ['is any of', 'is none of'], form: 'a list such as …' }
 */
export function valueForms(): ValueForm[] {
  const namesOf = new Map<string, string[]>();
  for (const { name, needsValue, expects } of operators.values()) {
    const form = needsValue ? expects : '';
    namesOf.set(form, [...(namesOf.get(form) ?? []), name]);
  }
  return Array.from(namesOf, ([form, names]) => ({ operators: names, form }));
}
