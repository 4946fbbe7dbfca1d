import type { NumberNotation } from '../model';
import { SIZE_MARK } from '../values/size-of-date';
import { parseSpan } from '../values/span';
import type { Judge, OperatorOf } from './operator';
import { foldedItems, labelThenCell, spokenList } from './wording';

const expects = 'a list such as Software; Fintech';

const shared = {
  reads: 'value',
  needsValue: true,
  fades: false,
  neverUnknown: false,
  expects,
  suits: ['text', 'yes-no', 'number', 'country'],
} as const;

/** The whole cell equals an item of the list. */
export const isAnyOf: OperatorOf<'value'> = {
  ...shared,
  name: 'is any of',
  example: 'Software; Fintech',
  label: labelAnyOf,
  explain: (field, value, shown, met) =>
    met ? `${field} is ${shown}` : `${labelAnyOf(field, value)}: ${shown}`,
  compile: (value, reading) => membership(value, reading, 1),
};

/** The whole cell equals no item of the list. */
export const isNoneOf: OperatorOf<'value'> = {
  ...shared,
  name: 'is none of',
  example: 'Government; Education',
  label: labelNoneOf,
  explain: labelThenCell(labelNoneOf),
  compile: (value, reading) => membership(value, reading, 0),
};

function labelAnyOf(field: string, value: string): string {
  return `${field} is ${spokenList(value)}`;
}

function labelNoneOf(field: string, value: string): string {
  return `${field} is not ${spokenList(value)}`;
}

function membership(
  value: string,
  notation: NumberNotation,
  matchOfMember: 0 | 1,
): Judge<'value'> | { expected: string } {
  const items = new Set(foldedItems(value));
  if (items.size === 0) return { expected: expects };
  const sizes = sizesAmong(items, notation);
  return (text) => {
    if (text === '' || (sizes.size === 0 && text.startsWith(SIZE_MARK))) return Number.NaN;
    return items.has(text) || sizes.has(text) ? matchOfMember : 1 - matchOfMember;
  };
}

/** The ranges of a list, as a date that may be one of them is read. */
function sizesAmong(items: ReadonlySet<string>, notation: NumberNotation): ReadonlySet<string> {
  const sizes = [...items].flatMap((item) => {
    const span = parseSpan(item, notation);
    const isRange =
      span !== undefined && span.low !== span.high && Number.isFinite(span.low + span.high);
    return isRange ? [`${SIZE_MARK}${span.low}-${span.high}`] : [];
  });
  return new Set(sizes);
}
