import type { OperatorOf } from './operator';
import { labelThenCell } from './words';

const shared = {
  reads: 'yesNo',
  needsValue: false,
  neverUnknown: false,
  expects: 'empty',
  example: '',
  suits: ['yes-no'],
  parse: () => undefined,
} as const;

/** The cell says yes: TRUE, yes, y, 1, ✓. */
export const isYes = {
  ...shared,
  name: 'is yes',
  opposite: 'is no',
  label: (field) => `${field} is yes`,
  about: spoken,
  brief: () => 'yes',
  explain: labelThenCell((field) => `${field} is yes`),
  judge: () => (answer) => answer,
} as const satisfies OperatorOf<'yesNo'>;

/** The cell says no: FALSE, no, n, 0, ✗. */
export const isNo = {
  ...shared,
  name: 'is no',
  opposite: 'is yes',
  label: (field) => `${field} is no`,
  about: (field) => `${/^is /i.test(field) ? 'not' : 'no'} ${spoken(field)}`,
  brief: () => 'no',
  explain: labelThenCell((field) => `${field} is no`),
  judge: () => (answer) => 1 - answer,
} as const satisfies OperatorOf<'yesNo'>;

/** What is asked for: `partner` of `has partner`, `demo` of `demo requested`. */
function spoken(field: string): string {
  return field.replace(/^(?:is|has|have) /i, '').replace(/ requested$/i, '');
}
