import { fold } from '../values/fold';
import { joinList, splitList } from '../values/list';
import { standsIn } from '../values/word-search';
import type { Judge, Misfit, OperatorOf } from './operator';
import { foldedItems, labelThenCell, spokenList } from './wording';

const expects = 'a list such as HubSpot; Salesforce';

/** Whether a cell's text, given a search in it, meets the condition on the items. */
type Quantifier = (items: readonly string[], found: (item: string) => boolean) => boolean;

/** One item at least equals an item of the cell or stands in its text. */
export const containsAnyOf = containment(
  'contains any of',
  (items, found) => items.some(found),
  (field, value) => `${field} has ${spokenList(value)}`,
  (field, value, shown) => `${field} has ${spokenList(foundItems(value, shown) || value)}`,
);

/** Each item equals an item of the cell or stands in its text. */
export const containsAllOf = containment(
  'contains all of',
  (items, found) => items.every(found),
  (field, value) => `${field} has all of ${spokenList(value)}`,
);

/** No item equals an item of the cell or stands in its text. */
export const containsNoneOf = containment(
  'contains none of',
  (items, found) => !items.some(found),
  (field, value) => `${field} has none of ${spokenList(value)}`,
);

function containment(
  name: string,
  quantifier: Quantifier,
  label: (field: string, value: string) => string,
  whenMet: (field: string, value: string, shown: string) => string = label,
): OperatorOf<'list'> {
  return {
    name,
    reads: 'list',
    needsValue: true,
    fades: false,
    neverUnknown: false,
    expects,
    example: 'HubSpot; Salesforce',
    suits: ['list', 'text'],
    label,
    explain: (field, value, shown, met) =>
      met ? whenMet(field, value, shown) : labelThenCell(label)(field, value, shown, met),
    compile: (value) => compile(value, quantifier),
  };
}

/** The items that can be seen in the shown part of a cell. */
function foundItems(value: string, shown: string): string {
  const text = fold(shown);
  return joinList(splitList(value).filter((item) => standsIn(text, fold(item))));
}

function compile(value: string, quantifier: Quantifier): Judge<'list'> | Misfit {
  const items = foldedItems(value);
  if (items.length === 0) return { expected: expects };
  return (text) => {
    if (text === '') return Number.NaN;
    return quantifier(items, (item) => standsIn(text, item)) ? 1 : 0;
  };
}
