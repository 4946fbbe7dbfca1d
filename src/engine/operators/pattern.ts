import { fold } from '../values/fold';
import { fitsWildcard } from '../values/wildcard';
import type { OperatorOf } from './operator';
import { labelThenCell } from './words';

const expects = 'a pattern such as *.io or VP*';

/** The whole cell fits a pattern with `*` for any characters and `?` for one. */
export const matches = {
  name: 'matches',
  reads: 'text',
  needsValue: true,
  neverUnknown: false,
  expects,
  example: '*.io',
  suits: ['text', 'list'],
  label,
  brief: (value) => value.trim(),
  explain: labelThenCell(label),
  parse: (value) => {
    const pattern = fold(value).replace(/\*+/g, '*');
    return pattern === '' ? { expected: expects } : { pattern };
  },
  judge:
    ({ pattern }) =>
    (text) => {
      if (text === '') return Number.NaN;
      return fitsWildcard(text, pattern) ? 1 : 0;
    },
} as const satisfies OperatorOf<'text', { readonly pattern: string }>;

function label(field: string, value: string): string {
  return `${field} matches ${value.trim()}`;
}
