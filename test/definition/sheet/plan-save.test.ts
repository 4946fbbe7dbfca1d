import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/definition/definition';
import { setSearched } from '../../../src/definition/edit/edit';
import type { PresentRule } from '../../../src/definition/sheet/cell-rule';
import { decodeSheet } from '../../../src/definition/sheet/decode';
import { locate } from '../../../src/definition/sheet/locate';
import { planSave } from '../../../src/definition/sheet/plan-save';
import { guidanceFor } from '../../../src/definition/validations';
import type { Cell } from '../../../src/engine/model';
import { fold } from '../../../src/engine/values/fold';
import { applySteps } from '../../support/apply-steps';
import { anyDefinition, anyEdit } from '../../support/arbitraries';
import { definitionWith, smallDefinition } from '../../support/definitions';
import { rowOf as firstRowOf } from '../../support/grids';
import { anyLayout, encodeOld } from '../../support/old-layout';

const place = { sheet: 'ICP Config', dayOf: () => Number.NaN };

function stepsFor(
  grid: readonly (readonly Cell[])[],
  definition: Definition,
  formulas: string[][] = [],
  before?: Definition,
) {
  const plan = planSave({ grid, formulas }, definition, place, before);
  if ('problems' in plan) throw new Error(plan.problems.map(({ message }) => message).join('\n'));
  return plan.steps;
}

/** A sheet with a column of notes in the middle, a note in every row, and a section of its own. */
function withNotes(grid: readonly (readonly Cell[])[], column: number): Cell[][] {
  const noted = grid.map((row, index) => {
    const isBlank = row.every((cell) => cell === '');
    const note = isBlank || index === 0 ? '' : `note ${row.slice(0, 1).join()} ${index}`;
    return [...row.slice(0, column), note, ...row.slice(column)];
  });
  return [...noted, ['MY SECTION'], ['Anything', 1, '', true], ['']];
}

/** The note of each criterion, by ID. */
function notesById(grid: readonly (readonly Cell[])[], column: number, ids: ReadonlySet<string>) {
  const idOf = (row: readonly Cell[] | undefined) => row?.indexOf('ID') ?? -1;
  const start = grid.findIndex(([title], at) => title === 'CRITERIA' && idOf(grid[at + 1]) >= 0);
  const end = grid.findIndex((row, index) => index > start && row.every((cell) => cell === ''));
  const id = idOf(grid[start + 1]);
  const rows = grid.slice(start + 2, end).filter((row) => ids.has(fold(String(row[id]))));
  return new Map(rows.map((row) => [fold(String(row[id])), row[column]]));
}

const twoDefinitions = fc.oneof(
  fc.tuple(anyDefinition, anyDefinition),
  anyDefinition.chain((definition) => fc.tuple(fc.constant(definition), anyEdit(definition))),
);

const isBlank = (row: readonly Cell[] | undefined) => row?.every((cell) => cell === '') ?? true;

const smallGrid = encodeOld(smallDefinition).grid;
const rowOf = (text: string, grid: readonly (readonly Cell[])[] = smallGrid) =>
  firstRowOf(grid, text);
const withPoints = (id: string, points: number) =>
  definitionWith({
    criteria: smallDefinition.criteria.map((row) => (row.id === id ? { ...row, points } : row)),
  });

describe('planSave', () => {
  it('adds a column that a sheet of before lacks, with what may be chosen there', () => {
    const grid = smallGrid.map((row) => row.map((cell) => (cell === 'Searched' ? '' : cell)));
    const said = setSearched('Employees', false)(smallDefinition);
    const steps = stepsFor(grid, said);
    const header = rowOf('FIELDS') + 1;
    expect(applySteps(grid, steps).slice(header, header + 3)).toEqual([
      expect.arrayContaining(['Notes', 'Searched']),
      smallGrid[header + 1],
      expect.arrayContaining(['Employees', 'no']),
    ]);
    expect(steps).toContainEqual(
      expect.objectContaining({
        kind: 'validate',
        area: { row: header + 2, column: 4, rows: 2, columns: 1 },
      }),
    );
  });

  it.each([';', ', '])(
    'makes the formulas, read with "%s", reach rows below a blank one',
    (sign) => {
      const sheet = encodeOld(smallDefinition);
      const at = rowOf('C4') + 1;
      const formulas = sheet.grid.map((row) => row.map(() => ''));
      for (const { row, column, formula } of sheet.formulas) {
        formulas[row]![column] = formula.replaceAll(';', sign);
      }
      expect(stepsFor(sheet.grid, smallDefinition, formulas)).toEqual([]);
      const typed = sheet.grid[at - 1]!.map((cell, column) => (column === 1 ? 'C9' : cell));
      const grid = [...sheet.grid.slice(0, at), [], typed, ...sheet.grid.slice(at)];
      formulas.splice(at, 0, [], []);
      const read = decodeSheet(grid, place);
      if (!('definition' in read)) throw new Error('The sheet must be sound');
      const after = applySteps(grid, stepsFor(grid, read.definition, formulas));
      const reach = `$${at + 3}`;
      for (const row of [rowOf('C1'), rowOf('C4')]) expect(after[row]?.at(-1)).toContain(reach);
      expect(stepsFor(grid, read.definition, formulas).length).toBeGreaterThan(0);
    },
  );

  it('makes a sheet with blank rows in its sections hold any definition', () => {
    const blanks = fc.array(fc.nat(), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyLayout, twoDefinitions, blanks, (encode, [d1, d2], places) => {
        const rows = [...encode(d1).grid];
        const top = rows.findIndex(([title]) => title === 'CRITERIA' || title === 'SETTINGS') - 1;
        for (const at of places) rows.splice(top + (at % (rows.length - top)), 0, []);
        expect(decodeSheet(applySteps(rows, stepsFor(rows, d2)), place)).toEqual({
          definition: d2,
        });
      }),
    );
  });

  it('makes any sheet hold any definition, with the notes of people untouched', () => {
    fc.assert(
      fc.property(
        anyLayout,
        twoDefinitions,
        fc.integer({ min: 2, max: 12 }),
        (encode, [d1, d2], column) => {
          const before = withNotes(encode(d1).grid, column);
          const after = applySteps(before, stepsFor(before, d2));
          expect(decodeSheet(after, place)).toEqual({ definition: d2 });
          const kept = new Set(d2.criteria.map(({ id }) => fold(id)));
          const notes = notesById(after, column, kept);
          for (const [id, note] of notesById(before, column, kept))
            expect(notes.get(id)).toBe(note);
          expect(after.slice(-3)).toEqual(before.slice(-3));
        },
      ),
    );
  });

  it('gives titles that stand right below a row their blank row back, and loses none', () => {
    fc.assert(
      fc.property(
        anyLayout,
        twoDefinitions,
        fc.array(fc.boolean()),
        (encode, [d1, d2], areTight) => {
          const { grid } = encode(d1);
          const first = grid.findIndex(([title]) => title === 'CRITERIA' || title === 'SETTINGS');
          const titles = grid.flatMap((_, at) => (at > first && isBlank(grid[at - 1]) ? [at] : []));
          const tight = titles.filter((_, index) => areTight[index]);
          const rows = grid.filter((_, at) => !tight.includes(at + 1));
          const after = applySteps(rows, stepsFor(rows, d2));
          expect(decodeSheet(after, place)).toEqual({ definition: d2 });
          expect(stepsFor(after, d2)).toEqual([]);
          const { sections } = locate(after, () => undefined);
          for (const { title } of sections.values()) expect(isBlank(after[title - 1])).toBe(true);
        },
      ),
    );
  });

  it('brings the help of a drop-down of ours up to date, once', () => {
    const { grid } = encodeOld(smallDefinition);
    const ruled = (helpOf: (help: string) => string) => {
      const rules: (PresentRule | null)[][] = grid.map((row) => row.map(() => null));
      for (const { area, rule, help, isOpen } of guidanceFor(grid).validations) {
        const own = rule.type === 'inArea' ? { type: rule.type, options: () => [] } : rule;
        for (let at = 0; at < area.rows; at++) {
          const cells = rules[area.row - 1 + at] ?? [];
          cells[area.column - 1] = { help: helpOf(help), refuses: isOpen !== true, rule: own };
        }
      }
      const plan = planSave({ grid, formulas: [], rules }, smallDefinition, place);
      return 'steps' in plan ? plan.steps.map(({ kind }) => kind) : plan.problems;
    };
    expect(ruled((help) => help.replace('Choose one from the list. ', ''))).toEqual(['validate']);
    expect(ruled((help) => help)).toEqual([]);
    expect(ruled(() => 'mine')).toEqual([]);
  });

  it('has nothing to do where nothing changes', () => {
    fc.assert(
      fc.property(anyLayout, anyDefinition, (encode, definition) => {
        expect(stepsFor(encode(definition).grid, definition)).toEqual([]);
      }),
    );
  });

  it('fills blank IDs with free ones, and writes nothing else', () => {
    const written = fc.array(fc.constantFrom('', 'c1', 'C2', 'c3', 'C04', 'x1', 'X2', 'x3', 'X9'), {
      minLength: 8,
      maxLength: 8,
    });
    fc.assert(
      fc.property(anyDefinition, written, ({ criteria, exclusions, ...rest }, ids) => {
        const taken = new Set<string>();
        const known = <T extends { id: string }>(items: readonly T[], spellings: string[]) =>
          items.slice(0, 4).map((item, index) => {
            const id = taken.has(fold(spellings[index]!)) ? '' : spellings[index]!;
            taken.add(fold(id));
            return { ...item, id };
          });
        const lists = {
          criteria: known(criteria, ids.slice(0, 4)),
          exclusions: known(exclusions, ids.slice(4)),
        };
        const before = encodeOld({ ...rest, ...lists }).grid;
        const read = decodeSheet(before, place);
        if (!('definition' in read)) throw new Error(JSON.stringify(read.problems));
        const { definition } = read;
        const after = applySteps(before, stepsFor(before, definition));
        expect(decodeSheet(after, place)).toEqual({ definition });
        const changed = before.flatMap((row, r) =>
          row.flatMap((cell, c) => (after[r]?.[c] === cell ? [] : [{ cell, id: after[r]?.[c] }])),
        );
        const all = [...lists.criteria, ...lists.exclusions];
        const named = [...definition.criteria, ...definition.exclusions].map(({ id }) => id);
        const filled = named.filter((_, index) => all[index]!.id === '');
        expect(changed.map(({ id }) => id).sort()).toEqual([...filled].sort());
        expect(changed.every(({ cell }) => cell === '')).toBe(true);
        expect(after.length).toBe(before.length);
        for (const list of [definition.criteria, definition.exclusions]) {
          expect(new Set(list.map(({ id }) => fold(id))).size).toBe(list.length);
        }
        const kept = all.filter(({ id }) => id !== '').map(({ id }) => id);
        expect(named.filter((_, index) => all[index]!.id !== '')).toEqual(kept);
      }),
    );
  });

  it('finishes a save that was cut off anywhere, also in a sheet with blank IDs', () => {
    const blanks = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(anyLayout, twoDefinitions, blanks, fc.nat(), (encode, [d1, d2], isBlank, cut) => {
        const blank = <T extends { id: string }>(items: readonly T[]) =>
          items.map((item, index) => (isBlank[index % 4] ? { ...item, id: '' } : item));
        const sheet = { ...d1, criteria: blank(d1.criteria), exclusions: blank(d1.exclusions) };
        const { grid } = encode(sheet);
        const read = decodeSheet(grid, place);
        if (!('definition' in read)) return fc.pre(false);
        const steps = stepsFor(grid, d2);
        const half = applySteps(grid, steps.slice(0, cut % (steps.length + 1)));
        const after = applySteps(half, stepsFor(half, d2, [], read.definition));
        expect(decodeSheet(after, place)).toEqual({ definition: d2 });
      }),
    );
  });

  it('keeps the row that a save was to remove where a person wrote in it, readable or not', () => {
    const definition = definitionWith({
      criteria: smallDefinition.criteria.filter(({ id }) => id !== 'C2'),
    });
    const kept = (points: Cell) => {
      const half = smallGrid.map((row) => [...row]);
      half[rowOf('C2')]![6] = points;
      const after = applySteps(half, stepsFor(half, definition, [], smallDefinition));
      return after.find((row) => row[1] === 'C2')?.[6];
    };
    expect([10, 12, 'many'].map(kept)).toEqual([undefined, 12, 'many']);
  });

  it('orders rows by moving them', () => {
    fc.assert(
      fc.property(
        anyDefinition.chain((d) =>
          fc.tuple(
            fc.constant(d),
            fc.shuffledSubarray([...d.criteria], { minLength: d.criteria.length }),
          ),
        ),
        ([d1, criteria]) => {
          const before = encodeOld(d1).grid;
          const steps = stepsFor(before, { ...d1, criteria });
          expect(steps.every(({ kind }) => kind === 'moveRows')).toBe(true);
          const after = applySteps(before, steps);
          expect(decodeSheet(after, place)).toEqual({ definition: { ...d1, criteria } });
        },
      ),
    );
  });

  it('writes the one cell that changes', () => {
    expect(stepsFor(smallGrid, withPoints('C2', 12))).toEqual([
      {
        kind: 'write',
        area: { row: rowOf('C2') + 1, column: 7, rows: 1, columns: 1 },
        cells: [[{ value: 12, kind: 'number' }]],
      },
    ]);
  });

  it('formats texts as plain text before it writes them', () => {
    const settings = { ...smallDefinition.settings, owner: '=1+1' };
    const area = { row: rowOf('Owner') + 1, column: 2, rows: 1, columns: 1 };
    expect(stepsFor(smallGrid, definitionWith({ settings }))).toEqual([
      { kind: 'format', format: '@', areas: [area] },
      { kind: 'write', area, cells: [[{ value: '=1+1', kind: 'text' }]] },
    ]);
  });

  it('adds a row at the end of its section, with its share as a formula', () => {
    const added = { ...smallDefinition.criteria[0]!, id: 'C5', value: '=A1' };
    const definition = definitionWith({ criteria: [...smallDefinition.criteria, added] });
    const steps = stepsFor(smallGrid, definition);
    const row = rowOf('C4') + 2;
    expect(steps[0]).toEqual({ kind: 'insertRows', after: row - 1, count: 1 });
    const [write] = steps.filter((step) => step.kind === 'write');
    expect(write?.area).toEqual({ row, column: 1, rows: 1, columns: 11 });
    expect(write?.cells[0]?.[5]).toEqual({ value: '=A1', kind: 'text' });
    expect(write?.cells[0]?.[10]?.kind).toBe('formula');
    expect(write?.cells[0]?.[10]?.value).toContain(`$G${row}`);
  });

  it('adds a setting that the sheet lacks once it is set', () => {
    const older = smallGrid.filter(([label]) => label !== 'Fitted to deals until');
    const settings = { ...smallDefinition.settings, fittedUntil: 20_000 };
    expect(stepsFor(older, smallDefinition)).toEqual([]);
    const saved = applySteps(older, stepsFor(older, definitionWith({ settings })));
    const at = rowOf('Fitted to deals until', saved);
    expect(saved[at]?.[1]).toBe('2024-10-04');
    expect(rowOf('DIMENSIONS', saved)).toBe(at + 2);
  });

  it('keeps the row of a dimension that is renamed', () => {
    const dimensions = smallDefinition.dimensions.map((dimension) =>
      dimension.name === 'Technographic' ? { ...dimension, name: 'Stack' } : dimension,
    );
    const steps = stepsFor(smallGrid, definitionWith({ dimensions }));
    expect(steps.map(({ kind }) => kind)).toEqual(['format', 'write']);
  });

  it('keeps formulas of people in cells whose value stays', () => {
    const formulas = smallGrid.map((row) => row.map(() => ''));
    formulas[rowOf('C2')]![6] = '=5+5';
    const criteria = smallDefinition.criteria.map((row) => ({ ...row, points: row.points + 1 }));
    const kept = criteria.map((row) => (row.id === 'C2' ? { ...row, points: 10 } : row));
    const steps = stepsFor(smallGrid, definitionWith({ criteria: kept }), formulas);
    const areas = steps.flatMap((step) => (step.kind === 'write' ? [step.area] : []));
    expect(areas).toEqual([
      { row: rowOf('C1') + 1, column: 7, rows: 1, columns: 1 },
      { row: rowOf('C3') + 1, column: 7, rows: 2, columns: 1 },
    ]);
  });

  it('joins scattered changes into few writes, formulas between them as they stand', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `C${index + 1}`);
    const criteria = ids.map((id) => ({ ...smallDefinition.criteria[0]!, id }));
    const { grid } = encodeOld(definitionWith({ criteria }));
    const formulas = grid.map((row) => row.map(() => ''));
    formulas[rowOf('C2', grid)]![6] = '=15*2';
    const odd = criteria.map((row, index) => (index % 2 === 0 ? { ...row, points: 7 } : row));
    const steps = stepsFor(grid, definitionWith({ criteria: odd }), formulas);
    expect(steps.length).toBeLessThanOrEqual(5);
    const written = steps.flatMap((step) => (step.kind === 'write' ? step.cells.flat() : []));
    const formulaCells = written.filter(({ kind }) => kind === 'formula');
    expect(formulaCells).toEqual([{ value: '=15*2', kind: 'formula' }]);
  });

  it('adds an optional column where the cell right of the headers is free', () => {
    const grid = smallGrid.map((row, index) => (index === rowOf('Field') ? row.slice(0, 2) : row));
    const fields = smallDefinition.fields.map((field) => ({ ...field, notes: '' }));
    const noNotes = grid.map((row) => (row[0] === 'Employees' ? row.slice(0, 2) : row));
    const [first, ...others] = fields;
    const steps = stepsFor(
      noNotes,
      definitionWith({ fields: [{ ...first!, notes: 'Ask research' }, ...others] }),
    );
    const after = applySteps(noNotes, steps);
    expect(after[rowOf('Field')]).toEqual(['Field', 'Also called', 'Notes']);
    expect(after[rowOf('Industry')]?.[2]).toBe('Ask research');
  });

  it('refuses to write over what stands where a column is to be added', () => {
    const grid = smallGrid.map((row, index) => (index === rowOf('Field') ? row.slice(0, 2) : row));
    const plan = planSave({ grid, formulas: [] }, smallDefinition, place);
    expect(plan).toMatchObject({
      problems: [
        { where: `ICP Config!C${rowOf('Employees') + 1}`, received: '"From the registry"' },
      ],
    });
  });

  it('never writes over a broken sheet', () => {
    const grid = smallGrid.map((row) => row.map((cell) => (cell === 30 ? 'abc' : cell)));
    const plan = planSave({ grid, formulas: [] }, smallDefinition, place);
    expect(plan).toMatchObject({ problems: [{ what: 'Points', received: '"abc"' }] });
  });
});
