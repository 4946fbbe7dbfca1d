import { describe, expect, it } from 'vitest';
import { attributeColumns } from '../../../src/app/discovery/attribute-columns';
import { newField } from '../../../src/definition/fields';
import type { Cell } from '../../../src/engine/model';
import { definitionWith } from '../../support/definitions';

const definition = definitionWith({
  criteria: [],
  exclusions: [],
  fields: [newField('Industry', ['Sector'])],
});
const tab = (headers: readonly string[], rows: readonly (readonly Cell[])[] = []) => ({
  place: { sheet: 'Deals', row: 0, column: 0 },
  headers,
  rows,
  numbers: [],
});
/** A column of 40 rows, by its header. */
const column = (header: string, cell: (row: number) => Cell) =>
  tab(
    [header],
    Array.from({ length: 40 }, (_, row) => [cell(row)]),
  );
const note = (row: number) =>
  `Call ${row}. ${'They liked it and will think about it until spring. '.repeat(90)}`;

describe('attributeColumns', () => {
  it('are all columns without a role, by the names of the fields', () => {
    const headers = [
      'Deal ID',
      'Sector',
      'Owner',
      'Notes',
      'Budget',
      '',
      'Stage',
      'budget',
      '#REF!',
    ];
    const { columns, leftOut } = attributeColumns(definition, tab(headers), new Set([6]));
    expect([...columns]).toEqual([
      ['Deal ID', 0],
      ['Industry', 1],
      ['Owner', 2],
      ['Notes', 3],
      ['Budget', 4],
    ]);
    expect(leftOut).toEqual([
      { header: 'budget', why: 'has the header of another column' },
      { header: '#REF!', why: 'has an error or a whole paragraph as its header' },
    ]);
  });

  it.each<[string, (row: number) => Cell, string]>([
    ['Record', (row) => `acct_${row}x${row * 7}`, 'holds names or ids that hardly come again'],
    ['Talk', note, 'holds free text'],
    ['Mail', (row) => `anna${row % 20}@acme.example`, 'holds names or ids that hardly come again'],
    ['Rep mail', (row) => `anna${row % 8}@acme.example`, ''],
    ['Owner', (row) => `Seller ${row % 4}`, ''],
    ['ID', (row) => (row % 2 === 0 ? 'A' : 'B'), ''],
    ['Notes', (row) => (row % 3 === 0 ? 'urgent' : 'later'), ''],
    ['Status', (row) => (row % 2 === 0 ? 'Open' : 'New'), ''],
    ['Employees', (row) => 100_000_001 + row * 37, ''],
  ])('know %s by its values: left out %j', (header, cell, why) => {
    const { columns, leftOut } = attributeColumns(definition, column(header, cell), new Set());
    expect([columns.has(header), leftOut]).toEqual(
      why === '' ? [true, []] : [false, [{ header, why }]],
    );
  });

  it.each(['Talk', 'Record'])(
    'take %s all the same where a person or a condition asks for it',
    (header) => {
      const ids = column(header, (row) => `acct_${row}x${row * 7}`);
      const answered = attributeColumns(definition, ids, new Set(), new Map([[header, true]]));
      expect(answered.columns.has(header)).toBe(true);
      const on = { id: 'C1', field: header, operator: 'is known', value: '', on: true };
      const [criterion] = definitionWith({}).criteria;
      const using = definitionWith({ criteria: [{ ...criterion!, ...on }], exclusions: [] });
      expect(attributeColumns(using, ids, new Set()).columns.has(header)).toBe(true);
    },
  );
});
