import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callsIn } from '../../src/app/formulas/calls';
import { firstReference } from '../../src/app/functions/reference';
import { normalFormula } from '../../src/definition/normal-formula';

/** A formula as people type it, each time with other separators, spaces and capitals. */
type Typed = (way: fc.GeneratorValue) => string;

const pick = (way: fc.GeneratorValue, ...texts: readonly string[]) =>
  way(fc.constantFrom, ...texts) as string;
const cased = (text: string): Typed => {
  return (way) =>
    Array.from(text, (sign) => pick(way, sign.toUpperCase(), sign.toLowerCase())).join('');
};
const space = (way: fc.GeneratorValue) => pick(way, '', '', ' ', '\n', '  ');
const apart = (way: fc.GeneratorValue, separators: readonly string[]) =>
  `${space(way)}${pick(way, ...separators)}${space(way)}`;
const fixed = (text: string): Typed => {
  return () => text;
};

const leaf: fc.Arbitrary<Typed> = fc.oneof(
  fc.constantFrom('A1:L', '$A$2:L2', 'ICP_CONFIG', 'TRUE', '12').map(cased),
  fc.constantFrom("'My, list; {2}'!A1", 'Accounts!B2', "'it''s'!C:C", 'Öl.1!A1').map(fixed),
  fc.string({ maxLength: 8 }).map((text) => fixed(`"${text.replaceAll('"', '""')}"`)),
);

const { formula: part } = fc.letrec<{ formula: Typed }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc
      .tuple(
        fc.constantFrom('ICP_SCORE', 'ICP_TIER', 'ICP_REPORT', 'IF', 'SUM', ''),
        fc.array(tie('formula'), { minLength: 1, maxLength: 3 }),
      )
      .map(([name, args]): Typed => {
        return (way) =>
          `${cased(name)(way)}${space(way)}(${args.map((one) => one(way)).join(apart(way, [',', ';']))})`;
      }),
    fc.array(tie('formula'), { minLength: 1, maxLength: 3 }).map((cells): Typed => {
      return (way) => `{${cells.map((one) => one(way)).join(apart(way, [',', '\\']))}}`;
    }),
  ),
}));

const typedTwice = fc
  .tuple(part, fc.gen(), fc.gen())
  .map(([typed, one, other]) => [`=${typed(one)}`, `=${typed(other)}`] as const);

describe('a formula that is typed in two ways', () => {
  it('is one and the same, and so are the calls and references in it', () => {
    fc.assert(
      fc.property(typedTwice, ([one, other]) => {
        expect(normalFormula(one)).toBe(normalFormula(other));
        expect(callsIn(one)).toEqual(callsIn(other));
        for (const name of ['ICP_SCORE', 'ICP_TIER']) {
          expect(firstReference(one, name)).toEqual(firstReference(other, name));
        }
      }),
    );
  });

  it('stays as it is once it is written in one form', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          typedTwice.map(([one]) => one),
        ),
        (formula) => {
          const normal = normalFormula(formula);
          expect(normalFormula(normal)).toBe(normal);
        },
      ),
    );
  });
});

it.each([
  ['= icp_tier( A1:L, "My; list" )', '=ICP_TIER(A1:L;"My; list")'],
  ["=sum('a, b'!a1 ,{1, 2;3\\4})", "=SUM('a, b'!A1;{1,2;3,4})"],
  ['=Accounts!a1&" , "', '=Accounts!A1&" , "'],
  ['=IF(A1;{IF(B1, 1;2),3};"")', '=IF(A1;{IF(B1;1;2),3};"")'],
])('%s is %s', (formula, normal) => expect(normalFormula(formula)).toBe(normal));

it.each([
  ['=ICP_TIER(A1:L;"a")', '=ICP_TIER(A1:L;"A")'],
  ['=A1&"x y"', '=A1&"xy"'],
  ["='A b'!A1", "='Ab'!A1"],
  ['={1,2}', '={1;2}'],
])('%s is another than %s', (one, other) =>
  expect(normalFormula(one)).not.toBe(normalFormula(other)),
);
