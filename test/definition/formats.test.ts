import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Definition } from '../../src/definition/definition';
import { setSearched } from '../../src/definition/edit/edit';
import { decodeHistory, encodeVersion, historyHeaders } from '../../src/definition/history';
import { parseSaved } from '../../src/definition/lift';
import { decodeSheet } from '../../src/definition/sheet/decode';
import { encodeNew } from '../../src/definition/sheet/encode';
import { everySection, FORMAT_VERSION } from '../../src/definition/sheet/layout';
import { planSave } from '../../src/definition/sheet/plan-save';
import type { Cell } from '../../src/engine/model';
import { applySteps } from '../support/apply-steps';
import { definitionWith, everyAccount, exceptionOf, smallDefinition } from '../support/definitions';
import { readTypedCsv, writeTypedCsv } from '../support/typed-csv';

const FOLDER = 'test/fixtures/formats';
const place = { sheet: 'ICP Config', dayOf: () => Number.NaN };
const folders = readdirSync(FOLDER)
  .filter((name) => /^\d+$/.test(name))
  .sort((one, other) => Number(one) - Number(other));
const textOf = (folder: string, file: string) =>
  readFileSync(`${FOLDER}/${folder}/${file}`, 'utf8');

/** A tab as it was written: formulas stand apart, as a spreadsheet has them. */
function tabOf(folder: string, file: string) {
  const written = readTypedCsv(textOf(folder, file));
  const isFormula = (cell: Cell) => typeof cell === 'string' && cell.startsWith('=');
  return {
    written,
    grid: written.map((row) => row.map((cell) => (isFormula(cell) ? 0.25 : cell))),
    formulas: written.map((row) => row.map((cell) => (isFormula(cell) ? String(cell) : ''))),
  };
}

function sound(grid: readonly (readonly Cell[])[]): Definition {
  const decoded = decodeSheet(grid, place);
  if ('problems' in decoded) throw new Error(decoded.problems.map(({ message }) => message).join());
  return decoded.definition;
}

const savedIn = (folder: string) => decodeHistory(tabOf(folder, 'history.csv').grid, place);
/** The definition as its writer had it. */
const meant = (folder: string): unknown => {
  const { grid } = tabOf(folder, 'history.csv');
  return JSON.parse(String(grid.at(-1)?.at(-1)));
};

describe.each(folders)('a definition saved in form %s', (folder) => {
  it('is read from its sheet as its writer meant it', () => {
    const { grid } = tabOf(folder, 'config.csv');
    expect(JSON.parse(JSON.stringify(sound(grid)))).toMatchObject(withoutNothing(meant(folder)));
  });

  it('is the same in the history, where every version can be restored', () => {
    const { versions, unreadable } = savedIn(folder);
    expect(unreadable).toEqual([]);
    expect(versions.map(({ version }) => version)).toEqual([1, 2]);
    expect(versions.at(-1)?.definition).toEqual(sound(tabOf(folder, 'config.csv').grid));
  });

  it('is left as it is by a save that changes nothing', () => {
    const state = tabOf(folder, 'config.csv');
    expect(planSave(state, sound(state.grid), place)).toEqual({ steps: [] });
  });

  it('takes any change, and an older version back, and keeps every other cell', () => {
    const state = tabOf(folder, 'config.csv');
    const before = sound(state.grid);
    const [first] = savedIn(folder).versions;
    const settings = {
      ...before.settings,
      numbersWritten: '1,234.5',
      fittedUntil: 20_000,
    } as const;
    const named = {
      ...setSearched('Employees', true)(before),
      criteria: before.criteria.map((row, at) => (at === 0 ? { ...row, name: 'Our trade' } : row)),
    };
    const routed = {
      ...before,
      tiers: before.tiers.map((row) => ({ ...row, days: 3, owner: 'Ana', customerAction: 'Call' })),
      routes: [everyAccount],
      owners: [{ name: 'Ana', weight: 2, capacity: 40, on: true }],
      overrides: [exceptionOf(before)],
    };
    const worded = {
      ...before,
      settings: { ...before.settings, whyNow: 'New money', whyItPays: '2 of 50 left' },
      dimensions: before.dimensions.map((row) => ({ ...row, question: 'Is it the right kind?' })),
    };
    const kept = {
      ...before,
      settings: { ...before.settings, nextReview: 20_800, usualSales: '9-14 %' },
    };
    const older = first?.definition ?? before;
    for (const changed of [{ ...before, settings }, named, routed, worded, kept, older]) {
      const plan = planSave(state, changed, place);
      if ('problems' in plan) throw new Error(plan.problems.join());
      const after = applySteps(state.written, plan.steps);
      expect(
        sound(after.map((row) => row.map((cell) => (isFormulaText(cell) ? 0.25 : cell)))),
      ).toEqual(changed);
      const from = state.written.findIndex(([title]) => title === 'SETTINGS');
      const labels = state.written
        .slice(from, from + 18)
        .map(([label, , ...notes]) => [label, ...notes]);
      expect(after.map(([label, , ...notes]) => [label, ...notes])).toEqual(
        expect.arrayContaining(labels),
      );
    }
  });
});

const isFormulaText = (cell: Cell) => typeof cell === 'string' && cell.startsWith('=');

/** What JSON says of a day that nobody set, an older writer left out. */
function withoutNothing(value: unknown): object {
  const drop = (_: string, one: unknown) => (one === null ? undefined : one);
  return JSON.parse(JSON.stringify(value, drop));
}

describe('a definition that lacks what may be missing', () => {
  it('is read from the history as from a sheet that lacks it', () => {
    const kept = new Set(['id', 'values']);
    const needed = everySection.filter(({ isOptional }) => !isOptional);
    const free = needed.map(({ list, columns }) => ({
      list,
      columns: Object.entries(columns).filter(([key, { required }]) => !required && !kept.has(key)),
    }));
    const headers = new Set(free.flatMap(({ columns }) => columns.map(([, { header }]) => header)));
    const grid = encodeNew(smallDefinition).grid.map((row) =>
      row.map((cell) => (headers.has(String(cell)) ? `My ${cell}` : cell)),
    );
    const { settings: _, ...lists } = smallDefinition;
    const bare = free.map(({ list, columns }) => {
      const keys = new Set(columns.map(([key]) => key));
      const rows = lists[list].map((row) =>
        Object.fromEntries(Object.entries(row).filter(([key]) => !keys.has(key))),
      );
      return [list, rows];
    });
    const settings = { name: smallDefinition.settings.name };
    const saved = parseSaved({ settings, ...Object.fromEntries(bare) });
    expect(saved).toEqual({ definition: sound(grid) });
    expect(saved).not.toEqual({ definition: smallDefinition });
    const fewer = { ...smallDefinition, fields: undefined, routes: undefined };
    expect(parseSaved(fewer)).toMatchObject({ definition: { fields: [], routes: [] } });
  });

  it('is refused where it lacks what it needs', () => {
    const criteria = smallDefinition.criteria.map(({ points: _, ...row }) => row);
    for (const broken of [{ ...smallDefinition, criteria }, { settings: 1 }, 'text', [], null]) {
      expect(parseSaved(broken)).toHaveProperty('problems');
    }
  });
});

/** Separators as a spreadsheet of the United States gives them back. */
function asInEnglish(formula: string): string {
  return formula.replaceAll(';', ',');
}

describe('the form that is written today', () => {
  it('is among those that are kept: a new layout gets a folder of its own', () => {
    const last = folders.at(-1) ?? '';
    const definition = sound(tabOf(last, 'config.csv').grid);
    const { grid, formulas } = encodeNew(definition);
    const rows = grid.map((row) => [...row]);
    for (const { row, column, formula } of formulas) {
      rows[row]![column] = asInEnglish(formula);
    }
    expect(writeTypedCsv(rows)).toBe(textOf(last, 'config.csv'));
    const { versions } = savedIn(last);
    const history = versions.map((version) => encodeVersion(version, historyHeaders).cells);
    const cells = history.map((row) => row.map(({ value }) => value));
    expect(writeTypedCsv([historyHeaders, ...cells])).toBe(textOf(last, 'history.csv'));
  });
});

describe('the format number', () => {
  const { grid } = encodeNew(smallDefinition);
  const withFormat = (format: Cell) => [['ICP Config', format], ...grid.slice(1)];

  it.each(['1', 'format 1', ' Format 1'])('may have become the text %s', (text) => {
    expect(sound(withFormat(text))).toEqual(smallDefinition);
  });

  it('of a newer add-on is refused with what to do, and nothing is written', () => {
    const newer = withFormat(FORMAT_VERSION + 1);
    const message = `ICP Config!B1: The format version must be at most ${FORMAT_VERSION}: a newer version of the add-on wrote this tab, update ICP Score (the tab stays as it is), got ${FORMAT_VERSION + 1}`;
    const told = { problems: [expect.objectContaining({ message })] };
    expect(decodeSheet(newer, place)).toMatchObject(told);
    const changed = definitionWith({ tiers: smallDefinition.tiers.slice(1) });
    expect(planSave({ grid: newer, formulas: [] }, changed, place)).toEqual(told);
    const cut = planSave({ grid: newer, formulas: [] }, changed, place, smallDefinition);
    expect(cut).toEqual(told);
  });

  it.each(['', 0, 0.5, 'one', true])('%j is none', (format) => {
    expect(decodeSheet(withFormat(format), place)).toMatchObject({
      problems: [{ expected: 'the number 1, as the add-on wrote it' }],
    });
  });
});
