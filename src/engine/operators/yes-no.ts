import type { OperatorOf } from './operator';
import { labelThenCell } from './wording';

const shared = {
  reads: 'yesNo',
  needsValue: false,
  fades: false,
  neverUnknown: false,
  expects: 'empty',
  example: '',
  suits: ['yes-no'],
} as const;

/** The cell says yes: TRUE, yes, y, 1, ✓. */
export const isYes: OperatorOf<'yesNo'> = {
  ...shared,
  name: 'is yes',
  label: (field) => `${field} is yes`,
  explain: labelThenCell((field) => `${field} is yes`),
  compile: () => (answer) => answer,
};

/** The cell says no: FALSE, no, n, 0, ✗. */
export const isNo: OperatorOf<'yesNo'> = {
  ...shared,
  name: 'is no',
  label: (field) => `${field} is no`,
  explain: labelThenCell((field) => `${field} is no`),
  compile: () => (answer) => 1 - answer,
};
