import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newField } from '../../../src/definition/fields';
import { decodeSheet } from '../../../src/definition/sheet/decode';
import { validate } from '../../../src/definition/validate';
import type { Cell } from '../../../src/engine/model';
import { anyCell, anyDefinition } from '../../support/arbitraries';
import { definitionWith, smallDefinition } from '../../support/definitions';
import { rowOf, withCell, withRow } from '../../support/grids';
import { anyLayout, encodeOld } from '../../support/old-layout';

const place = {
  sheet: 'ICP Config',
  dayOf: (date: Date) => Math.floor(date.getTime() / 86_400_000),
};
const { grid } = encodeOld(smallDefinition);

type Grid = readonly (readonly Cell[])[];

/** With another header of CRITERIA in a column. */
function withHeader(column: number, header: string): Cell[][] {
  const at = rowOf(grid, 'CRITERIA') + 1;
  return grid.map((row, index) => (index === at ? row.with(column, header) : [...row]));
}

function decoded(cells: Grid) {
  const result = decodeSheet(cells, place);
  if ('problems' in result) throw new Error(result.problems.map((p) => p.message).join('\n'));
  return result.definition;
}

function messages(cells: Grid): string[] {
  const result = decodeSheet(cells, place);
  return 'problems' in result ? result.problems.map(({ message }) => message) : [];
}

describe('decodeSheet', () => {
  it('reads back every definition that is written, whichever way it is laid out', () => {
    fc.assert(
      fc.property(anyLayout, anyDefinition, (encode, definition) => {
        expect(validate(definition)).toEqual([]);
        const { grid: written } = encode(definition);
        expect(decodeSheet(written, place)).toEqual({ definition });
        expect(new Set(written.map(({ length }) => length)).size).toBe(1);
      }),
    );
  });

  it('takes the name of a section for a name where a person gives it to something', () => {
    const definition = definitionWith({ fields: [newField('DEALS')] });
    expect(decoded(encodeOld(definition).grid).fields).toEqual(definition.fields);
  });

  it('never throws, whatever the cells of a sheet hold', () => {
    const spots = fc.array(
      fc.tuple(fc.nat({ max: grid.length - 1 }), fc.nat({ max: 9 }), anyCell),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(spots, (changes) => {
        const cells = grid.map((row) => [...row]);
        for (const [row, column, value] of changes) cells[row]![column] = value;
        const result = decodeSheet(cells, place);
        if ('definition' in result) expect(validate(result.definition)).toEqual([]);
        else expect(result.problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it('finds sections and columns in any order', () => {
    const blocks: Cell[][][] = [[]];
    for (const row of grid.slice(2)) {
      const last = blocks[blocks.length - 1]!;
      if (row.every((cell) => cell === '')) blocks.push([]);
      else last.push([...row].reverse());
    }
    const titled = blocks.map(([title = [], ...rows]) => [[...title].reverse(), ...rows]);
    const shuffled = titled.reverse().flatMap((rows) => [[], ...rows]);
    expect(decoded([['icp config', 1], ...shuffled])).toEqual(smallDefinition);
  });

  it('ignores sections, settings, columns and rows that are not ours', () => {
    const own: Cell[][] = [
      ...grid.map((row) => [...row]),
      ['SCRATCH'],
      ['C9', 'Firmographic', 'x'],
      [],
      ['Sum', 100],
    ];
    own.splice(rowOf(grid, 'Owner'), 0, ['Budget', 12], ['', '', 'only a note']);
    const width = Math.max(...own.map((row) => row.length));
    const noted = own.map((row) =>
      row.some((cell) => cell !== '')
        ? [...row, ...Array(width - row.length).fill(''), 'mine']
        : row,
    );
    expect(decoded(noted)).toEqual(smallDefinition);
  });

  it('reads the same wherever blank rows stand below a title', () => {
    const blanks = fc.array(fc.nat(), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyLayout, anyDefinition, blanks, (encode, definition, places) => {
        const rows = [...encode(definition).grid];
        const top = rows.findIndex(([title]) => title === 'CRITERIA' || title === 'SETTINGS') - 1;
        for (const at of places) rows.splice(top + (at % (rows.length - top)), 0, ['', ' ']);
        expect(decodeSheet(rows, place)).toEqual({ definition });
      }),
    );
  });

  it('reads the same whichever titles stand right below a row', () => {
    fc.assert(
      fc.property(
        anyLayout,
        anyDefinition,
        fc.array(fc.boolean()),
        (encode, definition, areTight) => {
          const { grid: rows } = encode(definition);
          const blank = rows.flatMap((row, at) => (row.every((cell) => cell === '') ? [at] : []));
          const taken = new Set(blank.filter((_, index) => areTight[index]));
          const tight = rows.filter((_, row) => !taken.has(row));
          expect(decodeSheet(tight, place)).toEqual({ definition });
        },
      ),
    );
  });

  it('takes a row that somebody emptied for none: its checkbox stays behind, unchecked', () => {
    const emptied = withRow(grid, 'C4', (row) => row.map((_, at) => (at === 8 ? false : '')));
    const criteria = smallDefinition.criteria.filter(({ id }) => id !== 'C4');
    expect(decoded(emptied)).toEqual({ ...smallDefinition, criteria });
  });

  it('takes an exclusion that is typed into the last free row above a title', () => {
    const none = encodeOld(definitionWith({ exclusions: [] })).grid;
    const title = rowOf(none, 'TIERS');
    const typed: Cell[] = ['', '', 'Industry', 'is any of', 'Government', 'No public sector'];
    const cells = none.map((row, at) => (at === title - 1 ? typed : row));
    expect(decoded(cells).exclusions).toMatchObject([
      { id: 'X1', field: 'Industry', value: 'Government', on: true },
    ]);
  });

  it('leaves a note below a blank row alone, and a section with a title of its own', () => {
    const at = rowOf(grid, 'TIERS');
    const own: Cell[][] = [['Agreed in the QBR of March'], [], ['SUMS'], ['Firmographic', 99], []];
    expect(decoded([...grid.slice(0, at), ...own, ...grid.slice(at)])).toEqual(smallDefinition);
  });

  it('reads 80 % as a threshold of 80', () => {
    for (const value of [80, '80', '80%', ' 80 % ', '80％']) {
      expect(decoded(withCell(grid, 'Tier 1', 1, value)).tiers[0]?.from).toBe(80);
    }
  });

  it('reads percentages, booleans, names and dates in the forms that people type', () => {
    for (const value of [0.8, 80, '80%', '80 %', '0.8', ' 80 ']) {
      expect(decoded(withCell(grid, 'Won target', 1, value)).settings.wonTarget).toBe(0.8);
    }
    for (const value of [false, 'no', 'NO', 'false']) {
      expect(decoded(withCell(grid, 'C1', 8, value)).criteria[0]?.on).toBe(false);
    }
    for (const [value, name] of [
      [' Right size ', 'Right size'],
      ['Right \n size', 'Right size'],
      [1000, '1000'],
    ] as const) {
      expect(decoded(withCell(grid, 'C1', 0, value)).criteria[0]?.name).toBe(name);
    }
    for (const [value, searched] of [
      ['No', false],
      [true, true],
      [' ', undefined],
    ] as const) {
      expect(decoded(withCell(grid, 'Industry', 3, value)).fields[0]?.searched).toBe(searched);
    }
    expect(messages(withCell(grid, 'Industry', 3, 'maybe'))).toEqual([
      expect.stringMatching(/Searched must be "yes" or "no", got "maybe"$/),
    ]);
    for (const value of ['2024-10-04', ' 4.10.2024', 'Oct 4, 2024', new Date('2024-10-04')]) {
      expect(decoded(withCell(grid, 'As of', 1, value)).settings.asOf).toBe(20_000);
    }
  });

  it('takes a notation that the sheet made a number of for the one of its locale', () => {
    const cells = withCell(grid, 'Numbers are written', 1, 1234.5);
    expect(decoded(cells).settings.numbersWritten).toBe('');
    expect(messages(withCell(grid, 'Numbers are written', 1, 1234.6))).toEqual([
      expect.stringContaining('must be "1,234.5" or "1.234,5", got 1234.6'),
    ]);
  });

  it('guesses no day', () => {
    for (const value of ['10/04/2024', '31.02.2024', '4.10.24', 20_000]) {
      expect(messages(withCell(grid, 'As of', 1, value))).toEqual([
        expect.stringMatching(/As of must be a date such as 2026-06-30, or blank, got /),
      ]);
    }
  });

  it('compares names without case and gives them the spelling of their row', () => {
    const shouted = withRow(grid, 'C1', ([name, id, dimension, field, operator, ...rest]) => [
      name!,
      id!,
      String(dimension).toUpperCase(),
      ` ${String(field).toUpperCase()} `,
      String(operator).toUpperCase(),
      ...rest,
    ]);
    expect(decoded(shouted)).toEqual(smallDefinition);
  });

  it('gives a criterion without ID the next free one', () => {
    const ids = decoded(withCell(grid, 'C2', 1, '')).criteria.map(({ id }) => id);
    expect(ids).toEqual(['C1', 'C5', 'C3', 'C4']);
  });

  it('takes the default of a setting that has no row, and the setting for a blank If missing', () => {
    const cells = withCell(grid, 'If missing', 1, 'no').filter(([name]) => name !== 'Won target');
    const { settings, criteria } = decoded(cells);
    expect(settings.wonTarget).toBe(0.8);
    expect(criteria.map(({ ifMissing }) => ifMissing)).toEqual(['no', 'no', 'no', 'no']);
  });

  it('accepts a criterion on a field without a row', () => {
    expect(decoded(grid.filter(([name]) => name !== 'Industry')).fields).toHaveLength(1);
  });
});

describe('problems of decodeSheet', () => {
  it('name the cell, what is wrong, what was expected and what is there', () => {
    const cell = `G${rowOf(grid, 'C2') + 1}`;
    expect(decodeSheet(withCell(grid, 'C2', 6, 'abc'), place)).toEqual({
      problems: [
        {
          where: `ICP Config!${cell}`,
          what: 'Points',
          expected: 'a number from 0 to 100',
          received: '"abc"',
          message: `ICP Config!${cell}: Points must be a number from 0 to 100, got "abc"`,
        },
      ],
      owner: '',
    });
  });

  it('shift with the place of the grid', () => {
    const moved = { ...place, sheet: 'ICP Config (PLG)', row0: 2, column0: 1 };
    expect(decodeSheet([['Accounts']], moved)).toMatchObject({
      problems: [{ where: 'ICP Config (PLG)!B3', received: '"Accounts"' }],
    });
  });

  it.each<[string, Grid, RegExp]>([
    ['no config', [['Name', 'Domain']], /A1: The first cell must be "ICP Config".*got "Name"/],
    ['an empty tab', [], /A1: The first cell must be "ICP Config".*got nothing/],
    ['a newer format', withCell(grid, 'ICP Config', 1, 2), /B1: The format version .* got 2/],
    ['no format', withCell(grid, 'ICP Config', 1, ''), /B1: The format version .* got nothing/],
    ['a misspelled section', withCell(grid, 'CRITERIA', 0, 'CRITERA'), /"CRITERIA" \(did you mean/],
    ['a misspelled column', withHeader(6, 'Point'), /Column must be "Points" \(did/],
    ['a misspelled setting', withCell(grid, 'Won target', 0, 'Wn target'), /"Won target" \(did/],
    ['a missing section', grid.slice(0, rowOf(grid, 'DEALS')), /A1: DEALS must be a section/],
    ['a missing column', withHeader(6, 'Size'), /Points must be a column of the section/],
    ['no column of values', withHeader(5, 'What'), /Value must be a column of the section/],
    [
      'no dimensions at all',
      grid.filter((_, row) => row < rowOf(grid, 'DIMENSIONS') || row >= rowOf(grid, 'FIELDS')),
      /DIMENSIONS must be a section/,
    ],
    ['a column twice', withHeader(10, 'Points'), /Points must be the only column/],
    ['a section twice', [...grid, ['TIERS'], ['Tier']], /TIERS must be the only section/],
    ['a setting twice', withCell(grid, 'Owner', 0, 'Motion'), /Motion must be written once/],
    ['no header row', [...grid.slice(0, rowOf(grid, 'DEALS') + 1)], /DEALS must be followed by/],
  ])('say once what is wrong with %s', (_name, cells, expected) => {
    const all = messages(cells);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatch(expected);
  });

  it('find a section that lacks its blank row and may be none', () => {
    const title = rowOf(grid, 'TIERS');
    const cells = grid.filter((_, row) => row !== title - 1 && row !== title + 1);
    expect(messages(cells)[0]).toMatch(
      /TIERS must be below a blank row \(insert a row above it\), got "TIERS"$/,
    );
  });

  it('find rows that a title of somebody’s own cut off from their section', () => {
    for (const [first, expected] of [
      ['C3', /E\d+: Row must be above the other title, with the rows of CRITERIA/],
      ['Tier 2', /B\d+: Row must be .* TIERS/],
      ['Outcome', /A\d+: Row must be .* DEALS/],
      ['As of', /A\d+: Row must be .* SETTINGS/],
    ] as const) {
      const at = rowOf(grid, first);
      const told = messages([...grid.slice(0, at), [], ['LATER'], ...grid.slice(at)]);
      expect(told).toContainEqual(expect.stringMatching(expected));
    }
  });

  it.each([0.8, 0.01, 0.999, '0.8'])('say what Sheets made of %s where a threshold is', (typed) => {
    const told = messages(withCell(grid, 'Tier 1', 1, typed));
    expect(told[0]).toMatch(
      /From score must be 0 or a number from 1 to 100, such as 80 .*write 80/,
    );
  });

  it.each([
    ['Tier 1', 1, '800%', /From score must be 0 or a number from 1 to 100, got "800%"$/],
    [
      'C1',
      6,
      -5,
      /Points must be a number from 0 to 100 \(for what should lower a score, .*, got -5$/,
    ],
    ['C1', 6, 101, /Points must be a number from 0 to 100, got 101$/],
  ] as const)('advise %s of column %d only on what was meant by %s', (first, at, typed, words) => {
    expect(messages(withCell(grid, first, at, typed))).toEqual([expect.stringMatching(words)]);
  });

  it('tell the operator that was meant', () => {
    expect(messages(withCell(grid, 'C1', 4, 'is any off'))).toEqual([
      expect.stringMatching(/Operator must be an operator \(did you mean "is any of"\?\), got/),
    ]);
  });
});
