import { describe, expect, it } from 'vitest';
import { readColumns } from '../../../src/app/warehouse-export/sql-columns';
import { bigquery } from '../../../src/warehouse/dialects/bigquery';
import { duckdb } from '../../../src/warehouse/dialects/duckdb';
import { smallDefinition } from '../../support/definitions';

const definition = {
  ...smallDefinition,
  deals: [
    { role: 'Account key', header: 'Website', values: '' },
    { role: 'Outcome', header: 'Deal result', values: 'won = Won' },
    { role: 'Closed on', header: '', values: '' },
  ] as const,
};

describe('the columns of a table', () => {
  it('are the fields, the deals and the key that their names say', () => {
    const text = [
      ...['deal_id STRING', 'website STRING', 'sector STRING', 'Headcount INT64'],
      ...['DealResult STRING', 'close_date DATE', 'last_visit TIMESTAMP', 'tags ARRAY<STRING>'],
    ].join('\n');
    expect(readColumns(definition, bigquery, text)).toEqual({
      columns: expect.arrayContaining([{ name: 'website', type: 'text' }, { name: 'tags' }]),
      fields: [
        ['Industry', 'sector', 'text'],
        ['Employees', 'Headcount', 'whole'],
        ['Last visit', 'last_visit', 'moment'],
      ],
      deals: [
        ['Outcome', 'DealResult', 'text'],
        ['Closed on', 'close_date', 'date'],
        ['Deal ID', 'deal_id', 'text'],
      ],
      key: 'website',
      said: '8 columns read, 1 of them lists or groups, which no criterion can ask.',
      remarks: [],
    });
  });

  it('have a zone or none as the database has it, and a usual key where DEALS names none', () => {
    const { fields, key } = readColumns(
      smallDefinition,
      duckdb,
      'ACCOUNT_ID BIGINT\nlast_visit TIMESTAMP',
    );
    expect(fields).toEqual([['Last visit', 'last_visit', 'date']]);
    expect(key).toBe('ACCOUNT_ID');
  });

  it('say which lines were skipped, and which fields two columns go by', () => {
    const text = 'Account ID varchar\nIndustry text\nindustry text\nemployees heads';
    expect(readColumns(smallDefinition, duckdb, text)).toMatchObject({
      key: 'Account ID',
      said: '3 columns read.',
      remarks: [
        '1 line skipped, which must be a name and a type: “employees heads”.',
        'Industry has no column yet, since 2 go by its name: choose Industry or industry.',
      ],
    });
  });

  it.each([
    ['Hello there,\nthanks', 'got "Hello there,"'],
    ['  ', 'got nothing'],
    [`${'x'.repeat(80)}\n`, `got "${'x'.repeat(60)}…"`],
  ])('are asked for again where none is told: %j', (text, got) => {
    expect(() => readColumns(smallDefinition, duckdb, text)).toThrow(
      `Columns must be a name and a type a line, such as industry text, or what DESCRIBE shows, ${got}`,
    );
  });
});
