import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/definition/definition';
import { setSearched } from '../../../src/definition/edit/edit';
import { decodeSheet } from '../../../src/definition/sheet/decode';
import { encodeNew } from '../../../src/definition/sheet/encode';
import { locate } from '../../../src/definition/sheet/locate';
import { planSave } from '../../../src/definition/sheet/plan-save';
import type { Cell } from '../../../src/engine/model';
import { applySteps } from '../../support/apply-steps';
import {
  definitionWith,
  everyAccount,
  exceptionOf,
  smallDefinition,
} from '../../support/definitions';
import { encodeOld } from '../../support/old-layout';

type Grid = readonly (readonly Cell[])[];

const place = { sheet: 'ICP Config', dayOf: () => Number.NaN };
const routed = definitionWith({
  routes: [everyAccount],
  owners: [{ name: 'Ana', weight: 1, capacity: 0, on: true }],
  overrides: [exceptionOf(smallDefinition)],
});

function stepsFor(grid: Grid, definition: Definition, formulas: string[][] = []) {
  const plan = planSave({ grid, formulas }, definition, place);
  if ('problems' in plan) throw new Error(plan.problems.map(({ message }) => message).join('\n'));
  return plan.steps;
}

const titlesOf = (grid: Grid) =>
  [...locate(grid, () => undefined).sections]
    .sort(([, one], [, other]) => one.title - other.title)
    .map(([title]) => title);
const rowsOf = (grid: Grid, title: string, count: number) => {
  const at = grid.findIndex(([first]) => first === title);
  return grid.slice(at - 1, at - 1 + count).map((row) => row.join('|').replace(/\|+$/, ''));
};

describe('a section that a sheet may do without', () => {
  it('is not in a new sheet, nor are the columns of tiers that nobody needs yet', () => {
    const { grid } = encodeNew(smallDefinition);
    expect(titlesOf(grid)).toEqual(
      'CRITERIA EXCLUSIONS TIERS DIMENSIONS FIELDS DEALS SETTINGS'.split(' '),
    );
    expect(grid.find(([first]) => first === 'Tier')?.filter(String)).toEqual(
      'Tier|From score|In ICP|Meaning|Next action|Days'.split('|'),
    );
  });

  it('comes with its first row, where it stands in a new sheet', () => {
    const { grid } = encodeNew(smallDefinition);
    const after = applySteps(grid, stepsFor(grid, routed));
    expect(titlesOf(after)).toEqual(
      'CRITERIA EXCLUSIONS TIERS ROUTES OWNERS OVERRIDES DIMENSIONS FIELDS DEALS SETTINGS'.split(
        ' ',
      ),
    );
    expect(rowsOf(after, 'OVERRIDES', 5)).toEqual([
      '',
      'OVERRIDES|Strategic exceptions: a tier that counts whatever the score. Every line needs a reason.',
      'Account|Tier|Until|By|||||Reason',
      'acme.com|Tier 1||Ops|||||The board knows them',
      '',
    ]);
    expect(decodeSheet(after, place)).toEqual({ definition: routed });
  });

  it('comes without words beside its title where no section has any', () => {
    const { grid } = encodeOld(smallDefinition);
    const after = applySteps(grid, stepsFor(grid, routed));
    expect(rowsOf(after, 'ROUTES', 3)).toEqual([
      '',
      'ROUTES',
      'Rule|Tiers|Field|Operator|Value|Days|||Owners|On',
    ]);
    expect(titlesOf(after).slice(-4)).toEqual(['ROUTES', 'OWNERS', 'OVERRIDES', 'DEALS']);
  });

  it('stands above the section that ends the sheet, so that a range of all holds it', () => {
    const { grid } = encodeNew(smallDefinition);
    const [tiers, dimensions] = ['TIERS', 'DIMENSIONS'].map((title) =>
      grid.findIndex(([first]) => first === title),
    );
    const rows = grid.slice(tiers, dimensions! - 1);
    const moved = [...grid.slice(0, tiers), ...grid.slice(dimensions), ...rows];
    const after = applySteps(moved, stepsFor(moved, routed));
    expect(titlesOf(after).slice(-4)).toEqual(['ROUTES', 'OWNERS', 'OVERRIDES', 'TIERS']);
    expect(decodeSheet(after, place)).toEqual({ definition: routed });
  });

  it('leaves the formulas below it as they are: they follow by themselves', () => {
    const { grid, formulas } = encodeNew(smallDefinition);
    const texts = grid.map((row) => row.map(() => ''));
    for (const { row, column, formula } of formulas) texts[row]![column] = formula;
    const steps = stepsFor(grid, routed, texts);
    const written = steps.flatMap((step) => (step.kind === 'write' ? step.cells.flat() : []));
    expect(written.filter(({ value }) => String(value).startsWith('='))).toEqual([]);
  });

  it('gets the rules of its cells and the look of the others', () => {
    const { grid } = encodeNew(smallDefinition);
    const steps = stepsFor(grid, routed);
    expect(steps.at(-1)).toEqual({ kind: 'dress', titles: ['ROUTES', 'OWNERS', 'OVERRIDES'] });
    const rules = steps.flatMap((step) => (step.kind === 'validate' ? step.rules.flat() : []));
    expect(rules.flatMap((one) => (one ? [one.help] : []))).toEqual(
      expect.arrayContaining([
        'How many accounts at most. Blank = no limit.',
        'Choose one from the list. One of the names in TIERS.',
      ]),
    );
  });

  it('stays without rows once the last one goes, and takes a new one', () => {
    const { grid } = encodeNew(routed);
    const empty = applySteps(grid, stepsFor(grid, smallDefinition));
    expect(titlesOf(empty)).toContain('ROUTES');
    expect(decodeSheet(empty, place)).toEqual({ definition: smallDefinition });
    const again = applySteps(empty, stepsFor(empty, routed));
    expect(decodeSheet(again, place)).toEqual({ definition: routed });
    expect(stepsFor(empty, routed).some(({ kind }) => kind === 'dress')).toBe(false);
  });

  it('tells what stands in the way with its cell as the sheet is, and adds nothing', () => {
    const { grid } = encodeNew(smallDefinition);
    const fields = grid.findIndex(([first]) => first === 'FIELDS') + 1;
    const taken = grid.map((row, at) =>
      row.map((cell, column) => {
        if (at === fields && cell === 'Searched') return '';
        return at === fields + 1 && column === 5 ? 'mine' : cell;
      }),
    );
    const definition = setSearched('Employees', true)(routed);
    expect(planSave({ grid: taken, formulas: [] }, definition, place)).toMatchObject({
      problems: [{ where: `ICP Config!F${fields + 2}` }],
    });
    const wrong = grid.map((row) => row.map((cell) => (cell === 'TIERS' ? 'TIRES' : cell)));
    expect(planSave({ grid: wrong, formulas: [] }, routed, place)).toHaveProperty('problems');
  });

  it('is finished in the rows that a save has added before it was cut off', () => {
    const { grid } = encodeNew(smallDefinition);
    const [insert] = stepsFor(grid, routed);
    const half = applySteps(grid, [insert!]);
    const plan = planSave({ grid: half, formulas: [] }, routed, place, smallDefinition);
    if ('problems' in plan) throw new Error('It must be finished');
    expect(plan.steps.some(({ kind }) => kind === 'insertRows')).toBe(false);
    expect(decodeSheet(applySteps(half, plan.steps), place)).toEqual({ definition: routed });
  });

  it('is somebody’s own where only the title is like ours', () => {
    const { grid } = encodeNew(smallDefinition);
    const own = (...rows: Cell[][]) => decodeSheet([...grid, ...rows, []], place);
    for (const title of ['Owners', 'Routes', 'Override']) {
      expect(own([title], ['Who', 'Region'], ['Ana', 'EMEA'])).toEqual({
        definition: smallDefinition,
      });
    }
    expect(own(['OWNERS'], ['Who', 'Region'], ['Ana', 'EMEA'])).toMatchObject({
      problems: [{ what: 'Owner', expected: 'a column of the section OWNERS' }],
    });
    expect(own(['Owner'], ['Owner', 'Weight', 'On'], ['Ana', 2, true])).toMatchObject({
      problems: [{ what: 'Section', expected: '"OWNERS" (did you mean that?)' }],
    });
    expect(own(['Owners', 'of ours'], ['Owner', 'Weight'], ['Ana', 2])).toMatchObject({
      definition: { owners: [{ name: 'Ana', weight: 2 }] },
    });
  });

  it('is not made of rows that happen to have its name', () => {
    const fields = ['OWNERS', 'Owner'].map((name) => ({ ...smallDefinition.fields[0]!, name }));
    const definition = definitionWith({
      fields: fields.map((one) => ({ ...one, aliases: [] })),
      criteria: smallDefinition.criteria.slice(2),
      exclusions: [],
    });
    const { grid } = encodeNew(definition);
    expect(decodeSheet(grid, place)).toEqual({ definition });
  });
});
