import type { Misfit } from '../misfit';
import { fold } from '../values/fold';
import { joinList, splitList } from '../values/list';
import { standsIn } from '../values/word-search';
import type { Judge, OperatorOf } from './operator';
import { firstOf, foldedItems, labelThenCell, spokenList } from './words';

const expects = 'a list such as HubSpot; Salesforce';

const shared = {
  reads: 'list',
  needsValue: true,
  neverUnknown: false,
  expects,
  example: 'HubSpot; Salesforce',
  suits: ['list', 'text'],
  parse,
} as const;

/** One item at least equals an item of the cell or stands in its text. */
export const containsAnyOf = {
  ...shared,
  name: 'contains any of',
  opposite: 'contains none of',
  label: labelAnyOf,
  brief: (value) => firstOf(splitList(value)),
  explain: (field, value, shown, met) =>
    met
      ? `${field} has ${spokenList(foundItems(value, shown) || value)}`
      : labelThenCell(labelAnyOf)(field, value, shown, met),
  judge: (items) => search((found) => items.some(found)),
} as const satisfies OperatorOf<'list', readonly string[]>;

/** Each item equals an item of the cell or stands in its text. */
export const containsAllOf = {
  ...shared,
  name: 'contains all of',
  label: labelAllOf,
  brief: (value) => `all of ${firstOf(splitList(value))}`,
  explain: labelThenCell(labelAllOf),
  judge: (items) => search((found) => items.every(found)),
} as const satisfies OperatorOf<'list', readonly string[]>;

/** No item equals an item of the cell or stands in its text. */
export const containsNoneOf = {
  ...shared,
  name: 'contains none of',
  opposite: 'contains any of',
  label: labelNoneOf,
  brief: (value) => `not ${firstOf(splitList(value))}`,
  explain: labelThenCell(labelNoneOf),
  judge: (items) => search((found) => !items.some(found)),
} as const satisfies OperatorOf<'list', readonly string[]>;

function labelAnyOf(field: string, value: string): string {
  return `${field} has ${spokenList(value)}`;
}

function labelAllOf(field: string, value: string): string {
  return `${field} has all of ${spokenList(value)}`;
}

function labelNoneOf(field: string, value: string): string {
  return `${field} has none of ${spokenList(value)}`;
}

/** The items that can be seen in the shown part of a cell. */
function foundItems(value: string, shown: string): string {
  const text = fold(shown);
  return joinList(splitList(value).filter((item) => standsIn(text, fold(item))));
}

function parse(value: string): readonly string[] | Misfit {
  const items = foldedItems(value);
  return items.length === 0 ? { expected: expects } : items;
}

/** Judges a cell's text by a question about what is found in it. */
function search(meets: (found: (item: string) => boolean) => boolean): Judge<'list'> {
  return (text) => {
    if (text === '') return Number.NaN;
    return meets((item) => standsIn(text, item)) ? 1 : 0;
  };
}
