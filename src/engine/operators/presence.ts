import type { OperatorOf } from './operator';
import { labelThenCell } from './words';

const shared = {
  reads: 'known',
  needsValue: false,
  neverUnknown: true,
  expects: 'empty',
  example: '',
  suits: ['text', 'list', 'number', 'date', 'yes-no', 'country'],
  parse: () => undefined,
} as const;

/** The cell holds something that is no error and no missing word. */
export const isKnown = {
  ...shared,
  name: 'is known',
  opposite: 'is blank',
  label: (field) => `${field} is known`,
  about: (field) => `known ${field}`,
  brief: () => '',
  explain: labelThenCell((field) => `${field} is known`),
  judge: () => (known) => (known ? 1 : 0),
} as const satisfies OperatorOf<'known'>;

/** The cell is blank, an error or a missing word. */
export const isBlank = {
  ...shared,
  name: 'is blank',
  opposite: 'is known',
  label: (field) => `${field} is blank`,
  about: (field) => `no ${field}`,
  brief: () => '',
  explain: labelThenCell((field) => `${field} is blank`),
  judge: () => (known) => (known ? 0 : 1),
} as const satisfies OperatorOf<'known'>;
