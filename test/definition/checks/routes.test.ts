import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/definition/definition';
import { decodeSheet } from '../../../src/definition/sheet/decode';
import { encodeNew } from '../../../src/definition/sheet/encode';
import { validate } from '../../../src/definition/validate';
import type { Cell } from '../../../src/engine/model';
import {
  definitionWith,
  everyAccount,
  exceptionOf,
  smallDefinition,
} from '../../support/definitions';
import { rowOf } from '../../support/grids';

const sound = definitionWith({
  routes: [
    {
      ...{ name: 'DACH', tiers: ['Tier 1', 'Needs data'], field: 'Country' },
      ...{ operator: 'country is any of', value: 'DACH', owners: ['Ana'], days: 2, on: true },
    },
    everyAccount,
  ],
  owners: [
    { name: 'Ana', weight: 2, capacity: 40, on: true },
    { name: 'Ben', weight: 1, capacity: undefined, on: false },
  ],
  overrides: [
    exceptionOf(smallDefinition),
    { ...exceptionOf(smallDefinition), account: 'beta.io', until: 20_879 },
  ],
});
const { grid } = encodeNew(sound);
const place = { sheet: 'ICP Config', dayOf: () => Number.NaN };
const letters = 'ABCDEFGHIJKL';

/** What is said where cells of a section hold something else, by rows from the first item on. */
function told(
  title: string,
  cells: readonly (readonly [row: number, header: string, cell: Cell])[],
) {
  const changed = grid.map((row) => [...row]);
  const top = rowOf(grid, title) + 1;
  const at = cells.map(([row, header, cell]) => {
    const column = grid[top]!.indexOf(header);
    changed[top + 1 + row]![column] = cell;
    return `ICP Config!${letters[column]}${top + 2 + row}: ${header} must be `;
  });
  const read = decodeSheet(changed, place);
  const problems = 'problems' in read ? read.problems : [];
  return problems.map(({ message }) =>
    at.reduce((text, where) => text.replace(where, ''), message),
  );
}

describe('a sheet of rules, owners and overrides', () => {
  it('reads as it was written', () => {
    expect(decodeSheet(grid, place)).toEqual({ definition: sound });
    expect(validate(sound)).toEqual([]);
  });

  it('spells names as their own rows do', () => {
    expect(told('ROUTES', [[0, 'Tiers', 'tier 1; NEEDS DATA']])).toEqual([]);
    const changed = grid.map((row) => row.map((cell) => (cell === 'Ana' ? 'ana' : cell)));
    changed[rowOf(changed, 'OWNERS') + 2]![0] = 'Ana';
    expect(decodeSheet(changed, place)).toEqual({ definition: sound });
  });

  it.each<[string, string, Parameters<typeof told>[1], string]>([
    [
      'a name twice',
      'ROUTES',
      [[1, 'Rule', 'dach']],
      'a name that no other row has (ICP Config!A27 has it), got "dach"',
    ],
    [
      'an owner twice',
      'OWNERS',
      [[1, 'Owner', 'ANA']],
      'a name that no other row has (ICP Config!A32 has it), got "ANA"',
    ],
    [
      'a tier that is none',
      'ROUTES',
      [[0, 'Tiers', 'Teir 1']],
      'names in TIERS or "Needs data", separated by semicolons (did you mean "Tier 1"?), got "Teir 1"',
    ],
    [
      'another word for too little data',
      'ROUTES',
      [[0, 'Tiers', 'Need data']],
      'names in TIERS or "Needs data", separated by semicolons (did you mean "Needs data"?), got "Need data"',
    ],
    [
      'an override to a tier that is none',
      'OVERRIDES',
      [[0, 'Tier', 'Gold']],
      'one of the names in TIERS, got "Gold"',
    ],
    [
      'an override to what is no tier',
      'OVERRIDES',
      [[0, 'Tier', 'Needs data']],
      'one of the names in TIERS, got "Needs data"',
    ],
    [
      'an operator without a field',
      'ROUTES',
      [[0, 'Field', '']],
      'the header of a column, or blank as operator and value, got nothing',
    ],
    [
      'a field without an operator',
      'ROUTES',
      [
        [0, 'Operator', ''],
        [0, 'Value', ''],
      ],
      'an operator, or blank as field and value, got nothing',
    ],
    [
      'an operator that is none',
      'ROUTES',
      [[0, 'Operator', 'country in']],
      'an operator (did you mean "country is any of"?), got "country in"',
    ],
    [
      'a value that its operator can’t read',
      'ROUTES',
      [[0, 'Value', 'Atlantis']],
      'countries or groups such as Germany',
    ],
    [
      'a slip in the name of an owner',
      'ROUTES',
      [[0, 'Owners', 'Ben; Anna']],
      'the names of OWNERS, or have a row there (did you mean "Ana"?), got "Ben; Anna"',
    ],
    [
      'a last rule with tiers',
      'ROUTES',
      [[1, 'Tiers', 'Tier 1']],
      'followed by a last rule for the rest (add a row below it: Tiers, Field, Operator and Value blank, Owners filled in or not), got "Tier 1"',
    ],
    [
      'a last rule that is off',
      'ROUTES',
      [
        [1, 'On', false],
        [0, 'Tiers', ''],
      ],
      'ICP Config!C27: Field must be followed by a last rule for the rest (add a row below it: Tiers, Field, Operator and Value blank, Owners filled in or not), got "Country"',
    ],
    ['too many days', 'ROUTES', [[0, 'Days', 366]], 'a whole number from 1 to 365, got 366'],
    ['days of a tier', 'TIERS', [[0, 'Days', 1.5]], 'a whole number from 1 to 365, got 1.5'],
    ['a weight below 0', 'OWNERS', [[0, 'Weight', -1]], 'a number from 0 to 100, got -1'],
    [
      'a part of an account',
      'OWNERS',
      [[0, 'At most', 2.5]],
      'a whole number from 0 to 1000000, got 2.5',
    ],
    [
      'no reason',
      'OVERRIDES',
      [[0, 'Reason', ' ']],
      'the reason why it stands in that tier, got " "',
    ],
    [
      'one account twice',
      'OVERRIDES',
      [[1, 'Account', 'https://www.ACME.com/about']],
      'an account that no other row has (ICP Config!A37 has it), got "https://www.ACME.com/about"',
    ],
    [
      'a day that is none',
      'OVERRIDES',
      [[1, 'Until', 'soon']],
      'a date such as 2026-06-30, or blank',
    ],
  ])('tells %s with its cell', (_name, title, cells, expected) => {
    const problems = told(title, cells);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });

  it('takes owners without a row who are nobody of OWNERS misspelled, and all where it has no rows', () => {
    const named = (owners: readonly string[], rows: readonly string[]) =>
      validate({
        ...sound,
        routes: [{ ...everyAccount, owners }],
        owners: rows.map((name) => ({ name, weight: 1, capacity: undefined, on: true })),
      });
    expect(named(['Carla'], ['Clara'])).toHaveLength(1);
    expect(named(['Carla', 'Clara'], ['Clara', 'Carla'])).toEqual([]);
    expect(named(['Carla', 'Clara'], [])).toEqual([]);
    expect(named(['Zoe', 'Queue 2', 'clara'.toUpperCase()], ['Queue 1', 'CLARA'])).toEqual([]);
  });

  it('tells a slip in the name of the owner of a tier', () => {
    const tiers = sound.tiers.map((tier, at) => ({ ...tier, owner: at === 0 ? 'Benn' : 'Zoe' }));
    expect(validate({ ...sound, tiers }).map(({ message }) => message)).toEqual([
      'tier Tier 1: Owner must be one of the names of OWNERS, or have a row there (did you mean "Ben"?), got "Benn"',
    ]);
  });

  it('takes no rules at all, and rules that are all off', () => {
    const off = { ...sound.routes[0]!, on: false };
    for (const routes of [[], [off]] satisfies Definition['routes'][]) {
      expect(validate({ ...sound, routes })).toEqual([]);
    }
  });

  it('from elsewhere is held to the spelling of the rows', () => {
    const [first, last] = sound.routes;
    const routes = [{ ...first!, owners: ['ana'] }, last!];
    expect(validate({ ...sound, routes }).map(({ message }) => message)).toEqual([
      'rule DACH: Owners must be "Ana" (did you mean that?), got "ana"',
    ]);
  });
});
