import type { Condition, NumberNotation } from '../../engine/model';
import { findOperator } from '../../engine/operators';
import { expectedBy } from '../../engine/operators/operator';
import { fold } from '../../engine/values/fold';
import type { Definition } from '../definition';
import { spellingsOf } from '../known-names';
import { expectations } from '../messages';
import { nearest } from '../near-miss';
import { type Check, type Finding, findEach, type IsSound } from './check';

function knownDimensions({ dimensions, criteria }: Definition, isSound: IsSound): Finding[] {
  const names = dimensions.map(({ name }) => name);
  if (names.length === 0) return [];
  const known = new Set(names);
  return findEach('criteria', 'dimension', criteria, isSound, ({ dimension }) => {
    if (known.has(dimension)) return undefined;
    const near = nearest(fold(dimension), names.map(fold));
    return expectations.dimension(names.find((name) => fold(name) === near));
  });
}

/** A field with a row of its own is spelled as there, lest it become a second one. */
function spelledFields(definition: Definition, isSound: IsSound): Finding[] {
  const spell = spellingsOf(definition).fields;
  const spelling = ({ field }: Condition) =>
    spell(field) === field ? undefined : expectations.spelled(spell(field));
  return [
    ...findEach('criteria', 'field', definition.criteria, isSound, spelling),
    ...findEach('exclusions', 'field', definition.exclusions, isSound, spelling),
  ];
}

function fittingValues(definition: Definition, isSound: IsSound): Finding[] {
  const notations = notationsOf(definition);
  const misfitOf = ({ operator, value }: Condition) => {
    const known = findOperator(operator);
    const expected = notations.map((one) => known && expectedBy(known, value, one));
    return expected.includes(undefined) ? undefined : expected[0];
  };
  return [
    ...findEach('criteria', 'value', definition.criteria, isSound, misfitOf),
    ...findEach('exclusions', 'value', definition.exclusions, isSound, misfitOf),
  ];
}

/** Where the setting leaves it to the locale how numbers are written, either way is good. */
function notationsOf({ settings: { numbersWritten } }: Definition): NumberNotation[] {
  const ways = numbersWritten === '' ? [false, true] : [numbersWritten === '1.234,5'];
  return ways.map((decimalComma) => ({ decimalComma }));
}

function reasons({ exclusions }: Definition, isSound: IsSound): Finding[] {
  return findEach('exclusions', 'reason', exclusions, isSound, ({ reason }) =>
    reason.trim() === '' ? expectations.reason : undefined,
  );
}

/** Criteria and exclusions refer to what is there, and hold values that can be read. */
export const conditionChecks: readonly Check[] = [
  knownDimensions,
  spelledFields,
  fittingValues,
  reasons,
];
