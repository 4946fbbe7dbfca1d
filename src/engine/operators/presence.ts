import type { OperatorOf } from './operator';
import { labelThenCell } from './wording';

const shared = {
  reads: 'known',
  needsValue: false,
  fades: false,
  neverUnknown: true,
  expects: 'empty',
  example: '',
  suits: ['text', 'list', 'number', 'date', 'yes-no', 'country'],
} as const;

/** The cell holds something that is no error and no missing word. */
export const isKnown: OperatorOf<'known'> = {
  ...shared,
  name: 'is known',
  label: (field) => `${field} is known`,
  explain: labelThenCell((field) => `${field} is known`),
  compile: () => (known) => (known ? 1 : 0),
};

/** The cell is blank, an error or a missing word. */
export const isBlank: OperatorOf<'known'> = {
  ...shared,
  name: 'is blank',
  label: (field) => `${field} is blank`,
  explain: labelThenCell((field) => `${field} is blank`),
  compile: () => (known) => (known ? 0 : 1),
};
