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
  judge: (items) => search((text) => standsAny(text, items)),
} as const satisfies OperatorOf<'list', readonly string[]>;

/** Each item equals an item of the cell or stands in its text. */
export const containsAllOf = {
  ...shared,
  name: 'contains all of',
  label: labelAllOf,
  brief: (value) => `all of ${firstOf(splitList(value))}`,
  explain: labelThenCell(labelAllOf),
  judge: (items) => search((text) => items.every((item) => standsIn(text, item))),
} as const satisfies OperatorOf<'list', readonly string[]>;

/** No item equals an item of the cell or stands in its text. */
export const containsNoneOf = {
  ...shared,
  name: 'contains none of',
  opposite: 'contains any of',
  label: labelNoneOf,
  brief: (value) => `not ${firstOf(splitList(value))}`,
  explain: labelThenCell(labelNoneOf),
  judge: (items) => search((text) => !standsAny(text, items)),
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

/** Judges a cell's text by what stands in it. */
function search(meets: (text: string) => boolean): Judge<'list'> {
  return (text) => {
    if (text === '') return Number.NaN;
    return meets(text) ? 1 : 0;
  };
}

function standsAny(text: string, items: readonly string[]): boolean {
  for (const item of items) {
    if (standsIn(text, item)) return true;
  }
  return false;
}
