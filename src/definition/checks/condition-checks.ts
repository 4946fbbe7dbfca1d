import type { Condition, NumberNotation } from '../../engine/model';
import { findOperator } from '../../engine/operators';
import { expectedBy } from '../../engine/operators/operator';
import { fold } from '../../engine/values/fold';
import type { Definition } from '../definition';
import { spellingsOf } from '../known-names';
import { expectations } from '../messages';
import { everySection } from '../sheet/layout';
import { misspelled } from '../sheet/misspelled';
import { type Check, type Finding, findEach, type IsSound } from './check';

function knownDimensions({ dimensions, criteria }: Definition, isSound: IsSound): Finding[] {
  const names = dimensions.map(({ name }) => name);
  if (names.length === 0) return [];
  const known = new Set(names);
  return findEach('criteria', 'dimension', criteria, isSound, ({ dimension }) => {
    if (known.has(dimension)) return undefined;
    return expectations.dimension(misspelled(fold(dimension), names));
  });
}

/** A field or owner with a row of its own is spelled as there, lest it become a second one. */
function spelledNames(definition: Definition, isSound: IsSound): Finding[] {
  const spellings = spellingsOf(definition);
  return everySection.flatMap(({ list, columns }) =>
    Object.entries(columns).flatMap(([key, { choices }]) => {
      if (choices !== 'fields' && choices !== 'owners') return [];
      return findEach<object>(list, key, definition[list], isSound, (row) => {
        const names = [(row as Record<string, unknown>)[key] as string | readonly string[]].flat();
        const other = names.find((name) => spellings[choices](name) !== name);
        return other === undefined ? undefined : expectations.spelled(spellings[choices](other));
      });
    }),
  );
}

function fittingValues(definition: Definition, isSound: IsSound): Finding[] {
  const notations = notationsOf(definition);
  const misfitOf = ({ operator, value }: Condition) => {
    const known = findOperator(operator);
    const expected = notations.map((one) => known && expectedBy(known, value, one));
    return expected.includes(undefined) ? undefined : expected[0];
  };
  return (['criteria', 'exclusions', 'routes'] as const).flatMap((list) =>
    findEach<Condition>(list, 'value', definition[list], isSound, misfitOf),
  );
}

/** Where the setting leaves it to the locale how numbers are written, either way is good. */
function notationsOf({ settings: { numbersWritten } }: Definition): NumberNotation[] {
  const ways = numbersWritten === '' ? [false, true] : [numbersWritten === '1.234,5'];
  return ways.map((decimalComma) => ({ decimalComma }));
}

function reasons({ exclusions, overrides }: Definition, isSound: IsSound): Finding[] {
  const lacks = (expected: string) => (row: { readonly reason: string }) =>
    row.reason.trim() === '' ? expected : undefined;
  return [
    ...findEach('exclusions', 'reason', exclusions, isSound, lacks(expectations.reason)),
    ...findEach('overrides', 'reason', overrides, isSound, lacks(expectations.overrideReason)),
  ];
}

/** Criteria and exclusions refer to what is there, and hold values that can be read. */
export const conditionChecks: readonly Check[] = [
  knownDimensions,
  spelledNames,
  fittingValues,
  reasons,
];
