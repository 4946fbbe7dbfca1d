import type { Misfit } from '../misfit';
import type { NumberNotation } from '../model';
import { splitList } from '../values/list';
import { SIZE_MARK } from '../values/size-of-date';
import { parseSpan } from '../values/span';
import type { Judge, OperatorOf } from './operator';
import { firstOf, foldedItems, labelThenCell, spokenList } from './words';

const expects = 'a list such as Software; Fintech';

/** The items of a list, and the ranges among them as a date that may be one of them is read. */
export interface Members {
  readonly items: ReadonlySet<string>;
  readonly sizes: ReadonlySet<string>;
}

const shared = {
  reads: 'value',
  needsValue: true,
  neverUnknown: false,
  expects,
  suits: ['text', 'yes-no', 'number', 'country'],
} as const;

/** The whole cell equals an item of the list. */
export const isAnyOf = {
  ...shared,
  name: 'is any of',
  opposite: 'is none of',
  example: 'Software; Fintech',
  label: labelAnyOf,
  brief: (value) => firstOf(splitList(value)),
  explain: (field, value, shown, met) =>
    met ? `${field} is ${shown}` : `${labelAnyOf(field, value)}: ${shown}`,
  parse,
  judge: (members) => membership(members, 1),
} as const satisfies OperatorOf<'value', Members>;

/** The whole cell equals no item of the list. */
export const isNoneOf = {
  ...shared,
  name: 'is none of',
  opposite: 'is any of',
  example: 'Government; Education',
  label: labelNoneOf,
  brief: (value) => `not ${firstOf(splitList(value))}`,
  explain: labelThenCell(labelNoneOf),
  parse,
  judge: (members) => membership(members, 0),
} as const satisfies OperatorOf<'value', Members>;

function labelAnyOf(field: string, value: string): string {
  return `${field} is ${spokenList(value)}`;
}

function labelNoneOf(field: string, value: string): string {
  return `${field} is not ${spokenList(value)}`;
}

function parse(value: string, notation: NumberNotation): Members | Misfit {
  const items = new Set(foldedItems(value));
  return items.size === 0 ? { expected: expects } : { items, sizes: sizesAmong(items, notation) };
}

function membership({ items, sizes }: Members, matchOfMember: 0 | 1): Judge<'value'> {
  return (text) => {
    if (text === '' || (sizes.size === 0 && text.startsWith(SIZE_MARK))) return Number.NaN;
    return items.has(text) || sizes.has(text) ? matchOfMember : 1 - matchOfMember;
  };
}

function sizesAmong(items: ReadonlySet<string>, notation: NumberNotation): ReadonlySet<string> {
  const sizes = [...items].flatMap((item) => {
    const span = parseSpan(item, notation);
    const isRange =
      span !== undefined && span.low !== span.high && Number.isFinite(span.low + span.high);
    return isRange ? [`${SIZE_MARK}${span.low}-${span.high}`] : [];
  });
  return new Set(sizes);
}
