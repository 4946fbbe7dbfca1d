import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/definition/definition';
import { profileSentence } from '../../../src/definition/profile-sentence';
import { decodeSheet } from '../../../src/definition/sheet/decode';
import { effectiveFormulas } from '../../../src/definition/sheet/effective';
import { encodeNew } from '../../../src/definition/sheet/encode';
import { headOf } from '../../../src/definition/sheet/head';
import { planSave } from '../../../src/definition/sheet/plan-save';
import { shownFormulas } from '../../../src/definition/sheet/shown-formulas';
import type { Cell } from '../../../src/engine/model';
import { applySteps } from '../../support/apply-steps';
import { anyDefinition } from '../../support/arbitraries';
import { definitionWith, smallDefinition } from '../../support/definitions';
import { calculate } from '../../support/formula-sheet';
import { anyLayout } from '../../support/old-layout';

const place = { sheet: 'ICP Config', dayOf: () => Number.NaN };
const isFirstTitle = ([cell]: readonly Cell[]) => cell === 'CRITERIA' || cell === 'SETTINGS';

/** A sheet with its formulas as a spreadsheet gives them back. */
function withFormulas(definition: Definition) {
  const { grid, formulas: written } = encodeNew(definition);
  const formulas = grid.map((row) => row.map(() => ''));
  for (const { row, column, formula } of written) formulas[row]![column] = formula;
  return { grid, formulas };
}

describe('a range of the sections', () => {
  it('is read as the whole tab is, wherever it begins above them', () => {
    fc.assert(
      fc.property(anyLayout, anyDefinition, (encode, definition) => {
        const { grid } = encode(definition);
        const range = grid.slice(grid.findIndex(isFirstTitle));
        const decoded = decodeSheet(range, { ...place, isRange: true });
        expect(decoded).toEqual({ definition });
      }),
    );
  });

  it('names the cell of the tab where something is wrong', () => {
    const { grid } = encodeNew(smallDefinition);
    const row0 = grid.findIndex(isFirstTitle);
    const broken = grid.slice(row0).map((row, at) => (at === 2 ? row.with(5, 'abc') : row));
    expect(decodeSheet(broken, { ...place, row0, isRange: true })).toMatchObject({
      problems: [{ where: 'ICP Config!F9' }],
    });
  });
});

describe('the lines above the sections', () => {
  it('are read by nobody, whatever they say', () => {
    const { grid } = encodeNew(smallDefinition);
    const texts = fc.constantFrom<Cell>(
      'TIERS',
      'Deal',
      'SETTINGS',
      'Setting',
      'criteria',
      5,
      '',
      '=1',
    );
    fc.assert(
      fc.property(fc.array(texts, { minLength: 6, maxLength: 6 }), ([a, b, c, d, e, f]) => {
        const rows = grid.map((row) => [...row]);
        rows[1]![0] = a!;
        rows[2]![0] = b!;
        for (const [at, cell] of [c, d, e, f].entries()) rows[4]![at] = cell!;
        expect(decodeSheet(rows, place)).toEqual({ definition: smallDefinition });
      }),
    );
  });

  it('are found by their labels, and in no sheet of before', () => {
    const labels = headOf(encodeNew(smallDefinition).grid);
    expect([labels?.labels, labels?.columns.get('backtest')]).toEqual([3, 4]);
    expect(headOf([['ICP Config', 1], [], ['SETTINGS'], ['Owner', 'Ada']])).toBeUndefined();
  });

  it('get another sentence with another definition, but never over a person’s own', () => {
    const { grid, formulas } = withFormulas(smallDefinition);
    const changed = definitionWith({ exclusions: [] });
    const sentenceAfter = (
      rows: readonly (readonly Cell[])[],
      earlier: readonly Definition[] = [],
    ) => {
      const plan = planSave(
        { grid: rows, formulas },
        changed,
        place,
        undefined,
        undefined,
        earlier,
      );
      if ('problems' in plan) throw new Error(plan.problems.join());
      return applySteps(rows, plan.steps)[2]?.[0];
    };
    expect(sentenceAfter(grid)).toBe(profileSentence(changed));
    const older = definitionWith({ criteria: [] });
    const stale = grid.map((row, at) => (at === 2 ? row.with(0, profileSentence(older)) : row));
    expect(sentenceAfter(stale)).toBe(profileSentence(older));
    expect(sentenceAfter(stale, [older])).toBe(profileSentence(changed));
    const own = grid.map((row, at) => (at === 2 ? row.with(0, 'Who we sell to') : row));
    expect(sentenceAfter(own)).toBe('Who we sell to');
  });
});

describe('formulas that only show something', () => {
  it('draw the share of each criterion and name those of each dimension', async () => {
    const sheet = encodeNew(smallDefinition);
    const valueAt = await calculate(sheet);
    const shown = shownFormulas(sheet.grid).map(({ row, column }) => valueAt(row, column));
    const bar = (blocks: number) => '█'.repeat(blocks);
    expect(shown).toEqual([
      ...[10, 3, 8, 0].map(bar),
      ...[10, 0, 6, 0].map(bar),
      'Industry, Employees',
      '',
      'Last visit',
      '',
    ]);
  });

  it('come with new rows where the sheet has them, and nowhere else', () => {
    const { grid, formulas } = withFormulas(smallDefinition);
    const [first] = smallDefinition.criteria;
    const added = definitionWith({
      criteria: [...smallDefinition.criteria, { ...first!, id: 'C9' }],
    });
    const barOf = (present: string[][]) => {
      const plan = planSave({ grid, formulas: present }, added, place);
      if ('problems' in plan) throw new Error(plan.problems.join());
      return applySteps(grid, plan.steps).find((row) => row[11] === 'C9')?.[7];
    };
    expect(barOf(formulas)).toMatch(/^=IFERROR\(REPT/);
    const bare = new Set(shownFormulas(grid).map(({ row, column }) => `${row}:${column}`));
    const without = formulas.map((row, r) =>
      row.map((one, c) => (bare.has(`${r}:${c}`) ? '' : one)),
    );
    expect(barOf(without)).toBe('');
    expect(effectiveFormulas(grid).length).toBe(8);
  });
});

describe('a save that adds rows', () => {
  it('writes no formula again that would miss them', () => {
    const { grid, formulas } = withFormulas(smallDefinition);
    const row = grid.findIndex((cells) => cells[11] === 'C2');
    formulas[row]![5] = '=F12/2';
    const [first, second, ...others] = smallDefinition.criteria;
    const criteria = [
      { ...first!, points: 31, why: 'New' },
      { ...second!, value: '300 - 1000', why: 'New' },
      ...others.map((one) => ({ ...one, points: one.points + 1, why: 'New' })),
      { ...first!, id: 'C9' },
    ];
    const exclusions = [{ ...smallDefinition.exclusions[0]!, reason: 'New' }];
    const plan = planSave({ grid, formulas }, definitionWith({ criteria, exclusions }), place);
    if ('problems' in plan) throw new Error(plan.problems.join());
    const written = plan.steps.flatMap((step) =>
      step.kind === 'write' ? step.cells.flat().map(({ value }) => String(value)) : [],
    );
    const { end } = { end: `$F$${grid.findIndex(([title]) => title === 'EXCLUSIONS') + 1}` };
    expect(written).not.toContain('=F12/2');
    for (const formula of written.filter((value) => value.includes('SUMIFS'))) {
      expect(formula).toContain(end);
    }
  });
});
