import type { Judge, OperatorOf } from './operator';
import { foldedItems, labelThenCell, spokenList } from './wording';

const expects = 'a list such as Software; Fintech';

const shared = {
  reads: 'text',
  needsValue: true,
  fades: false,
  neverUnknown: false,
  expects,
  suits: ['text', 'yes-no', 'number', 'country'],
} as const;

/** The whole cell equals an item of the list. */
export const isAnyOf: OperatorOf<'text'> = {
  ...shared,
  name: 'is any of',
  example: 'Software; Fintech',
  label: labelAnyOf,
  explain: (field, value, shown, met) =>
    met ? `${field} is ${shown}` : `${labelAnyOf(field, value)}: ${shown}`,
  compile: (value) => membership(value, 1),
};

/** The whole cell equals no item of the list. */
export const isNoneOf: OperatorOf<'text'> = {
  ...shared,
  name: 'is none of',
  example: 'Government; Education',
  label: labelNoneOf,
  explain: labelThenCell(labelNoneOf),
  compile: (value) => membership(value, 0),
};

function labelAnyOf(field: string, value: string): string {
  return `${field} is ${spokenList(value)}`;
}

function labelNoneOf(field: string, value: string): string {
  return `${field} is not ${spokenList(value)}`;
}

function membership(value: string, matchOfMember: 0 | 1): Judge<'text'> | { expected: string } {
  const items = new Set(foldedItems(value));
  if (items.size === 0) return { expected: expects };
  return (text) => {
    if (text === '') return Number.NaN;
    return items.has(text) ? matchOfMember : 1 - matchOfMember;
  };
}
