import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/engine/evaluate';
import type { Cell } from '../../../src/engine/model';
import { evaluateAsOf } from '../../../src/insight/deals/evaluate-as-of';
import { criterion, emptyModel, exclusion } from '../../support/models';

const context = { asOf: 20_000, dayOf: (date: Date) => Math.floor(date.getTime() / 86_400_000) };
const columns = ['Industry', 'Funded'];
const model = {
  ...emptyModel,
  criteria: [
    criterion(),
    criterion({ id: 'C2', field: 'Funded', operator: 'within last days', value: '90' }),
    criterion({ id: 'C3', field: 'Funded', operator: 'is known', value: '' }),
    criterion({ id: 'C4', on: false }),
  ],
  exclusions: [exclusion({ field: 'Funded', operator: 'older than days', value: '365' })],
};
const rows: Cell[][] = [
  ['Software', '2024-10-01'],
  ['Software', '2024-10-01'],
  ['Retail', new Date(Date.UTC(2022, 0, 1))],
  ['', ''],
];
const table = {
  rows,
  columnOf: (field: string) => (columns.includes(field) ? columns.indexOf(field) : undefined),
};

describe('evaluateAsOf', () => {
  it('gives what evaluating each row alone on its own day gives', () => {
    const days = [20_000, 19_900, 18_990, 20_000];
    const found = evaluateAsOf(model, table, context, days);
    days.forEach((asOf, row) => {
      const alone = evaluate(
        model,
        { ...table, rows: [rows[row]!] },
        {
          ...context,
          asOf,
          isLookingBack: true,
        },
      );
      const cellsOf = (columns: readonly (Float64Array | undefined)[], at: number) =>
        columns.map((column) => column?.[at]);
      expect(cellsOf(found.criteria, row)).toEqual(cellsOf(alone.criteria, 0));
      expect(cellsOf(found.exclusions, row)).toEqual(cellsOf(alone.exclusions, 0));
      expect(found.blank[row]).toBe(alone.blank[0]);
    });
  });

  it('does not know what a cell held that was written after the day', () => {
    const funded = (day: number) => {
      const { criteria, exclusions } = evaluateAsOf(model, table, context, [day, 0, 0, 0]);
      return [criteria[1]?.[0], criteria[2]?.[0], exclusions[0]?.[0]];
    };
    expect(funded(20_000)).toEqual([1, 1, 0]);
    expect(funded(19_997)).toEqual([1, 1, 0]);
    expect(funded(19_996)).toEqual([NaN, 1, NaN]);
  });

  it('sees what was planned ahead of the day', () => {
    const planned = criterion({ field: 'Funded', operator: 'within next days', value: '90' });
    const { criteria } = evaluateAsOf(
      { ...model, criteria: [planned] },
      table,
      context,
      [19_990, 0, 0, 0],
    );
    expect(criteria[0]?.[0]).toBe(1);
  });

  it('is evaluate where no condition counts days', () => {
    const plain = { ...model, criteria: [criterion()], exclusions: [] };
    expect(evaluateAsOf(plain, table, context, [1, 2, 3, 4])).toEqual(
      evaluate(plain, table, context),
    );
  });
});
