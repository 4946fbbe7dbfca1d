import { countryOf } from '../countries/country';
import { groupMembers } from '../countries/groups';
import type { Misfit } from '../misfit';
import { fold } from '../values/fold';
import { splitList } from '../values/list';
import type { OperatorOf } from './operator';
import { firstOf, labelThenCell, spokenList } from './words';

const expects = 'countries or groups such as Germany; Nordics';

/** The cell's country is in the list or in a group of the list. */
export const countryIsAnyOf = {
  name: 'country is any of',
  reads: 'country',
  needsValue: true,
  neverUnknown: false,
  expects,
  example: 'DACH; Nordics',
  suits: ['country'],
  label,
  brief: (value) => firstOf(splitList(value)),
  explain: (field, value, shown, met) =>
    met ? `${field} is ${shown}` : labelThenCell(label)(field, value, shown, met),
  parse,
  judge: (codes) => (code) => (code === '' ? Number.NaN : Number(codes.has(code))),
} as const satisfies OperatorOf<'country', ReadonlySet<string>>;

function label(field: string, value: string): string {
  return `${field} in ${spokenList(value)}`;
}

function parse(value: string): ReadonlySet<string> | Misfit {
  const items = splitList(value);
  if (items.length === 0) return { expected: expects };
  const codes = new Set<string>();
  for (const item of items) {
    const members = itemCodes(fold(item));
    if (members.length === 0) return { expected: `${expects} ("${item}" ${complaint(item)})` };
    for (const code of members) codes.add(code);
  }
  return codes;
}

function itemCodes(item: string): readonly string[] {
  if (isTwoThings(item)) return [];
  return groupMembers(item) ?? [countryOf(item)].filter((code) => code !== '');
}

function complaint(item: string): string {
  return isTwoThings(fold(item)) ? 'could be Namibia or North America' : 'is neither';
}

/** The code of Namibia, and what sales teams write for North America. */
function isTwoThings(item: string): boolean {
  return item === 'na';
}
