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
  explain: labelThenCell((field) => `${field} is yes`),
  judge: () => (answer) => answer,
} as const satisfies OperatorOf<'yesNo'>;

/** The cell says no: FALSE, no, n, 0, ✗. */
export const isNo = {
  ...shared,
  name: 'is no',
  opposite: 'is yes',
  label: (field) => `${field} is no`,
  explain: labelThenCell((field) => `${field} is no`),
  judge: () => (answer) => 1 - answer,
} as const satisfies OperatorOf<'yesNo'>;
