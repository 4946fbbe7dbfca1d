import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/engine/evaluate';
import { unreadableCells } from '../../src/engine/unreadable';

const context = { asOf: 20_151, dayOf: (date: Date) => Math.floor(date.getTime() / 86_400_000) };
const condition = { id: 'C1', dimension: 'D', points: 10, ifMissing: 'skip', on: true } as const;
const model = {
  dimensions: [],
  criteria: [
    { ...condition, field: 'Size', operator: 'at least', value: '10' },
    { ...condition, field: 'Size', operator: 'at most', value: '900' },
    { ...condition, field: 'Size', operator: 'is known', value: '' },
    { ...condition, field: 'Has', operator: 'is yes', value: '', on: false },
  ],
  exclusions: [
    {
      id: 'E1',
      field: 'Country',
      operator: 'country is any of',
      value: 'DACH',
      reason: 'x',
      on: true,
    },
  ],
  tiers: [],
  missingWords: ['n/a'],
  minimumCoverage: 0,
};
const columns = ['Size', 'Has', 'Country'];

function unreadable(rows: (string | number | Date)[][]) {
  const table = { rows, columnOf: (field: string) => columns.indexOf(field) };
  return unreadableCells(model, table, evaluate(model, table, context), context);
}

describe('unreadableCells', () => {
  it('counts each cell once, by column, with the first as example', () => {
    expect(
      unreadable([
        [20, 'maybe', 'Germany'],
        ['', 'x', 'Atlantis'],
        ['n/a', 'x', 'N/A'],
        ['#REF!', 'x', ''],
        ['many', 'x', 'France'],
        [new Date('1987-03-04T00:00:00Z'), 'x', 'France'],
      ]),
    ).toEqual([
      { field: 'Size', count: 2, example: 'many', row: 4, column: 0 },
      { field: 'Country', count: 1, example: 'Atlantis', row: 1, column: 2 },
    ]);
  });

  it('says how they are best written where an operator tells', () => {
    const criteria = [
      { ...condition, field: 'Has', operator: 'within last days', value: '90' },
      { ...condition, field: 'Has', operator: 'is yes', value: '' },
    ];
    const table = {
      rows: [['', '5/15/2026']],
      columnOf: (field: string) => columns.indexOf(field),
    };
    const dated = { ...model, criteria, exclusions: [] };
    const [cells] = unreadableCells(dated, table, evaluate(dated, table, context), context);
    expect(cells).toMatchObject({ example: '5/15/2026', written: 'dates as 2026-05-15' });
  });

  it('finds none where all is readable', () => {
    expect(
      unreadable([
        ['11-50', '', 'DE'],
        ['~500', '', 'Österreich'],
      ]),
    ).toEqual([]);
  });
});
