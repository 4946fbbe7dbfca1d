import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/definition/defaults';
import type { Definition } from '../../src/definition/definition';
import {
  columnType,
  describedColumns,
  guessedColumns,
} from '../../src/warehouse/described-columns';

describe('the type of a column', () => {
  it.each([
    ['VARCHAR(20)', 'text'],
    ['string', 'text'],
    ['character varying', 'text'],
    ['INT64', 'whole'],
    ['bigint', 'whole'],
    ['NUMBER(38,0)', 'whole'],
    ['NUMBER(18,2)', 'number'],
    ['double precision', 'number'],
    ['BOOL', 'yes-no'],
    ['DATE', 'date'],
    ['timestamp without time zone', 'date'],
    ['TIMESTAMP_LTZ(9)', 'moment'],
    ['ARRAY<STRING>', undefined],
    ['VARCHAR[]', undefined],
    ['STRUCT(a INTEGER)', undefined],
    ['JSON', undefined],
    ['BLOB', undefined],
  ])('%s is %s', (declared, type) => {
    expect(columnType(declared, false)).toBe(type);
  });

  it('is a moment or a day for TIMESTAMP, as the database has it', () => {
    expect([columnType('TIMESTAMP', true), columnType('TIMESTAMP', false)]).toEqual([
      'moment',
      'date',
    ]);
  });
});

it('reads columns as they are pasted', () => {
  const text = [
    '┌─────────────┬─────────┐',
    '│ column_name │ column_type │',
    '├─────────────┼─────────┤',
    '│ industry    │ VARCHAR │',
    '| employees | BIGINT | YES |',
    '"last, visit"\tDATE',
    '`a b` STRING,',
    'name: TEXT',
    '',
  ].join('\n');
  expect(describedColumns(text, false).map(({ name, type }) => [name, type])).toEqual([
    ['industry', 'text'],
    ['employees', 'whole'],
    ['last, visit', 'date'],
    ['a b', 'text'],
    ['name', 'text'],
  ]);
});

it('guesses columns by the names that a definition knows', () => {
  const condition = { name: '', operator: 'is known', value: '', on: true, id: 'C1', why: '' };
  const fields = ['Industry', 'Last visit', 'Size'];
  const definition: Definition = {
    settings: defaultSettings,
    dimensions: [{ name: 'D', weight: 1, question: '' }],
    fields: [{ name: 'Industry', aliases: ['Sector'], notes: '', searched: undefined }],
    criteria: fields.map((field) => ({
      ...{ ...condition, field, dimension: 'D', points: 1, ifMissing: 'skip' as const },
    })),
    exclusions: [],
    tiers: [],
    routes: [],
    owners: [],
    overrides: [],
    deals: [],
  };
  const columns = describedColumns('sector VARCHAR\nlast_visit DATE\nsize JSON', false);
  expect([...guessedColumns(definition, columns)]).toEqual([
    ['Industry', { name: 'sector', type: 'text' }],
    ['Last visit', { name: 'last_visit', type: 'date' }],
  ]);
});
