import { describe, expect, it } from 'vitest';
import {
  fieldsOf,
  isSearched,
  looksLikeHeaderRow,
  newField,
  resolveColumns,
} from '../../src/definition/fields';
import type { Cell } from '../../src/engine/model';
import { definitionWith, smallDefinition } from '../support/definitions';

const place = { sheet: 'Accounts', row: 2, column: 1 };
const fields = [
  { name: 'Industry', aliases: ['Sector', 'Vertical'] },
  { name: 'Employees', aliases: [] },
];
const columnsIn = (headers: readonly Cell[]) => {
  const { columnOf, problems, missing } = resolveColumns(fields, headers, place);
  const columns = fields.map(({ name }) => columnOf(name));
  return { columns, messages: problems.map(({ message }) => message), missing };
};

describe('resolveColumns', () => {
  it('compares headers without case, accents and extra spaces', () => {
    expect(columnsIn(['Domain', ' ÉMPLOYEES', 'industry  '])).toEqual({
      columns: [2, 1],
      messages: [],
      missing: [],
    });
  });

  it('takes another name of the field, its own name first', () => {
    expect(columnsIn(['sector', 'Employees']).columns).toEqual([0, 1]);
    expect(columnsIn(['Sector', 'Employees', 'Industry']).columns).toEqual([2, 1]);
  });

  it('tells a field without a column, with all its names', () => {
    expect(columnsIn(['Employees', 5, true, ''])).toEqual({
      columns: [undefined, 0],
      messages: [
        'Accounts!3:3: Industry must be the header of a column ("Industry" or "Sector" or "Vertical"), got nothing',
      ],
      missing: ['Industry'],
    });
  });

  it('gives a field that fits two columns none of them, and names both', () => {
    expect(columnsIn(['Sector', 'Employees', 'vertical'])).toEqual({
      columns: [undefined, 1],
      messages: [
        'Accounts!3:3: Industry must be the header of one column only, got B "Sector" and D "vertical"',
      ],
      missing: [],
    });
    expect(columnsIn(['Industry', 'Employees', 'Employees']).columns).toEqual([0, undefined]);
  });
});

describe('isSearched', () => {
  const [industry, employees] = smallDefinition.fields;
  const definition = definitionWith({
    fields: [
      { ...industry!, searched: false },
      { ...employees!, searched: true },
    ],
  });

  it.each([
    ['Industry', false],
    [' sector ', false],
    ['Headcount', true],
    ['Country', undefined],
  ])('knows %j by any of its names', (header, searched) => {
    expect(isSearched(definition, header)).toBe(searched);
  });
});

describe('fieldsOf', () => {
  it('has every field that a condition uses, and the rest of the FIELDS section', () => {
    const more = [...smallDefinition.fields, newField('Founded')];
    const names = fieldsOf(definitionWith({ fields: more })).map(({ name }) => name);
    expect(names).toEqual(['Industry', 'Employees', 'Last visit', 'Funding', 'Founded']);
  });
});

describe('looksLikeHeaderRow', () => {
  it.each<[string, Cell[], boolean]>([
    ['all headers', ['Domain', 'Industry', 'Employees', 'Last visit', 'Funding'], true],
    ['half of the used fields, by other names', ['Account', 'vertical', 'HEADCOUNT'], true],
    ['one of three used fields', ['Domain', 'Industry'], false],
    ['data', ['acme.com', 'Software', 320, new Date(0)], false],
    ['blanks', ['', ''], false],
    ['nothing', [], false],
  ])('judges %s', (_name, row, expected) => {
    expect(looksLikeHeaderRow(row, smallDefinition)).toBe(expected);
  });

  it('takes three headers for enough where a list lacks most fields', () => {
    const criteria = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((field) => ({
      ...smallDefinition.criteria[0]!,
      field,
    }));
    const definition = definitionWith({ criteria, exclusions: [] });
    expect(looksLikeHeaderRow(['a', 'b', 'c'], definition)).toBe(true);
    expect(looksLikeHeaderRow(['a', 'b'], definition)).toBe(false);
  });
});
