import fc from 'fast-check';
import { expect, it } from 'vitest';
import { meantOperator } from '../../src/definition/meant-operator';
import { findOperator, operators } from '../../src/engine/operators';
import { fold } from '../../src/engine/values/fold';

it.each([
  ['is one of', 'is any of'],
  ['In', 'is any of'],
  ['  EQUALS ', 'is any of'],
  ['is not', 'is none of'],
  ["isn't", 'is none of'],
  ['isn’t any of', 'is none of'],
  ['≠', 'is none of'],
  ['>', 'at least'],
  ['≥', 'at least'],
  ['≯', undefined],
  ['max', 'at most'],
  ['contains', 'contains any of'],
  ['does not contain', 'contains none of'],
  ['doesn’t contain', 'contains none of'],
  ['is unknown', 'is blank'],
  ['filled', 'is known'],
  ['true', 'is yes'],
  ['no', 'is no'],
  ['like', 'matches'],
  ['in the last', 'within last days'],
  ['is any off', 'is any of'],
  ['is nome of', 'is none of'],
  ['at leats', 'at least'],
  ['matchs', 'matches'],
  ['is one fo', undefined],
  ['is oone of', undefined],
  ['no any of', undefined],
  ['not at least', undefined],
  ['mix', undefined],
  ['', undefined],
])('takes "%s" for %s', (written, meant) => {
  expect(meantOperator(written)).toBe(meant);
});

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['is any of', 'is none of'],
  ['contains any of', 'contains none of'],
  ['contains all of', 'contains none of'],
  ['at least', 'at most'],
  ['is yes', 'is no'],
  ['is known', 'is blank'],
  ['within last days', 'within next days'],
  ['within last days', 'older than days'],
  ['within next days', 'older than days'],
];
const oppositesOf = (name: string) =>
  OPPOSITES.filter((pair) => pair.some((one) => one === name))
    .flat()
    .filter((one) => one !== name);

/** Own words of people that lie as near to an operator that means the opposite. */
const OWN_WORDS = ['is one of'];

/** Each text that one edit makes of another, of letters that the operators have. */
function edits(text: string): string[] {
  const letters = 'abdelmnostxy ';
  return [...Array(text.length + 1).keys()].flatMap((at) => {
    const [head, rest] = [text.slice(0, at), text.slice(at)];
    return [
      head + rest.slice(1),
      head + rest.slice(1, 2) + rest.slice(0, 1) + rest.slice(2),
      ...[...letters].flatMap((one) => [head + one + rest, head + one + rest.slice(1)]),
    ];
  });
}

const neverOpposite = (name: string, written: string) => {
  if (findOperator(written) !== undefined || OWN_WORDS.includes(fold(written))) return;
  expect(oppositesOf(name), `${name}: ${written}`).not.toContain(meantOperator(written));
};

it.each([...operators.keys()])('never takes a slip in "%s" for the opposite', (name) => {
  const slips = edits(name);
  for (const slip of slips) neverOpposite(name, slip);
  fc.assert(
    fc.property(fc.constantFrom(...slips), fc.nat(), (slip, pick) => {
      const twice = edits(slip);
      neverOpposite(name, twice[pick % twice.length]!);
    }),
    { seed: 20260615, numRuns: 300 },
  );
});
