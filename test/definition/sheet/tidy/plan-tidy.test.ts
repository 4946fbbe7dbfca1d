import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../../src/definition/definition';
import { fingerprint } from '../../../../src/definition/fingerprint';
import { decodeSheet } from '../../../../src/definition/sheet/decode';
import { encodeNew } from '../../../../src/definition/sheet/encode';
import { headOf } from '../../../../src/definition/sheet/head';
import { locate } from '../../../../src/definition/sheet/locate';
import type { TidyState } from '../../../../src/definition/sheet/tidy/board';
import { planTidy } from '../../../../src/definition/sheet/tidy/plan-tidy';
import type { Cell } from '../../../../src/engine/model';
import { applyTidy, FORMULA } from '../../../support/apply-tidy';
import { anyDefinition } from '../../../support/arbitraries';
import { smallDefinition } from '../../../support/definitions';
import { encodeOld } from '../../../support/old-layout';
import { readTypedCsv } from '../../../support/typed-csv';

const FOLDER = 'test/fixtures/formats';
const place = { sheet: 'ICP Config', dayOf: () => Number.NaN };

type Grid = readonly (readonly Cell[])[];

/** Formulas stand in a grid that is written down as texts with a mark before them. */
function stateOf(written: Grid, more: Partial<TidyState> = {}): TidyState {
  const isFormula = (cell: Cell) => typeof cell === 'string' && cell.startsWith(FORMULA);
  return {
    grid: written.map((row) => row.map((cell) => (isFormula(cell) ? 0.25 : cell))),
    formulas: written.map((row) =>
      row.map((cell) => (isFormula(cell) ? String(cell).slice(1) : '')),
    ),
    notes: [],
    maxRows: written.length + 60,
    maxColumns: (written[0]?.length ?? 0) + 4,
    ...more,
  };
}

function planned(state: TidyState) {
  const plan = planTidy(state, place);
  if ('problems' in plan) throw new Error(plan.problems.map(({ message }) => message).join('\n'));
  return { ...plan, steps: [...plan.moves, ...plan.writes] };
}

function sound(grid: Grid): Definition {
  const decoded = decodeSheet(grid, place);
  if ('problems' in decoded) throw new Error(decoded.problems.map(({ message }) => message).join());
  return decoded.definition;
}

/** With formulas where they stand. */
function written({
  grid,
  formulas,
}: {
  grid: Grid;
  formulas: readonly { row: number; column: number; formula: string }[];
}) {
  const cells = grid.map((row) => [...row]);
  for (const { row, column, formula } of formulas) cells[row]![column] = FORMULA + formula;
  return cells;
}

/** A grid with no blank rows at its end. */
function withoutBlanks(grid: Grid): Grid {
  const end = grid.findLastIndex((row) => row.some((cell) => cell !== ''));
  return grid.slice(0, end + 1);
}

const titlesOf = (grid: Grid) =>
  [...locate(grid, () => undefined).sections]
    .sort(([, one], [, other]) => one.title - other.title)
    .map(([title]) => title);

describe('tidying up a config sheet', () => {
  const folders = readdirSync(FOLDER).filter((name) => /^\d+$/.test(name));

  it.each(folders)('brings form %s into the layout of a new sheet', (folder) => {
    const old = readTypedCsv(readFileSync(`${FOLDER}/${folder}/config.csv`, 'utf8')).map((row) =>
      row.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? FORMULA + cell : cell)),
    );
    const state = stateOf(old);
    const plan = planned(state);
    const tidy = applyTidy(old, plan.steps);
    expect(fingerprint(sound(stateOf(tidy).grid))).toBe(fingerprint(sound(state.grid)));
    const fresh = encodeNew(sound(state.grid));
    expect(titlesOf(tidy)).toEqual(titlesOf(fresh.grid));
    expect(headOf(tidy)).toEqual(headOf(fresh.grid));
    const headers = (grid: Grid) =>
      [...locate(grid, () => undefined).sections].map(([title, { columns, header }]) => [
        title,
        header,
        Object.fromEntries(columns),
      ]);
    if (folder === folders.at(-1)) expect(plan.steps).toEqual([]);
    expect(headers(tidy).map(([title, , columns]) => [title, columns])).toEqual(
      headers(fresh.grid).map(([title, , columns]) => [title, columns]),
    );
  });

  it('has what a new sheet of the same definition has', () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        fc.pre(definition.deals.length > 0);
        const old = withoutBlanks(written(encodeOld(definition)));
        const tidy = applyTidy(old, planned(stateOf(old)).steps);
        expect(withoutBlanks(tidy)).toEqual(withoutBlanks(written(encodeNew(definition))));
      }),
      { numRuns: 10 },
    );
  });

  it('has nothing to do where it was done', () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        const old = written(encodeOld(definition));
        const tidy = applyTidy(old, planned(stateOf(old)).steps);
        expect(planned(stateOf(tidy)).steps).toEqual([]);
        expect(planned(stateOf(written(encodeNew(definition)))).steps).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('leaves the definition readable between any two steps', () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        const old = written(encodeOld(definition));
        const { steps } = planned(stateOf(old));
        const print = fingerprint(sound(stateOf(old).grid));
        for (let count = 1; count <= steps.length; count++) {
          const cut = applyTidy(old, steps.slice(0, count));
          expect(fingerprint(sound(stateOf(cut).grid)), `${count}`).toBe(print);
        }
      }),
      { numRuns: 5 },
    );
  });

  it('puts back what was moved by hand: whole columns and sections', () => {
    const anyOrder = fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], { minLength: 11 });
    const anySections = fc.shuffledSubarray([...Array(10).keys()], { minLength: 10 });
    fc.assert(
      fc.property(anyDefinition, anyOrder, anySections, (definition, columns, sections) => {
        fc.pre(Object.values(definition).every((list) => !Array.isArray(list) || list.length > 0));
        const fresh = written(encodeNew(definition));
        const found = locate(stateOf(fresh).grid, () => undefined).sections;
        const titles = [...found.values()].map(({ title }) => title).sort((a, b) => a - b);
        const parts = titles.map((from, at) => fresh.slice(from, titles[at + 1]));
        const body = sections.flatMap((at) => parts[at] ?? []);
        const dragged = body.map((row) => [row[0] ?? '', ...columns.map((at) => row[at] ?? '')]);
        const moved = [...fresh.slice(0, 6), ...dragged];
        const tidy = applyTidy(moved, planned(stateOf(withoutBlanks(moved))).steps);
        const rows = withoutBlanks(tidy).slice(6);
        expect(rows.map((row) => row.slice(0, 12))).toEqual(withoutBlanks(fresh).slice(6));
        expect(rows.flatMap((row) => row.slice(12)).join('')).toBe('');
      }),
      { numRuns: 15 },
    );
  });

  it('takes few calls', () => {
    const { steps } = planned(stateOf(written(encodeOld(smallDefinition))));
    expect(steps.length).toBeLessThanOrEqual(45);
  });
});
