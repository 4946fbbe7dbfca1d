import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/definition/defaults';
import type { Definition } from '../../src/definition/definition';
import {
  columnType,
  competingColumns,
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
    ['timestamp with time zone', 'moment'],
    ['timestamp(6) with time zone', 'moment'],
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
  expect(describedColumns(text, false).columns.map(({ name, type }) => [name, type])).toEqual([
    ['industry', 'text'],
    ['employees', 'whole'],
    ['last, visit', 'date'],
    ['a b', 'text'],
    ['name', 'text'],
  ]);
});

const wanted = ['id: text', 'last visit: date', 'employees: whole', 'tags: undefined'];

/** As each tool shows the same table. */
const shapes: Readonly<Record<string, string>> = {
  'DESCRIBE of DuckDB': [
    '┌─────────────┬─────────────┬─────────┐',
    '│ column_name │ column_type │  null   │',
    '│   varchar   │   varchar   │ varchar │',
    '├─────────────┼─────────────┼─────────┤',
    '│ id          │ VARCHAR     │ NO      │',
    '│ last visit  │ DATE        │ YES     │',
    '│ employees   │ BIGINT      │ YES     │',
    '│ tags        │ VARCHAR[]   │ YES     │',
    '└─────────────┴─────────────┴─────────┘',
  ].join('\n'),
  '\\d of psql': [
    '                Table "public.accounts"',
    '   Column   |       Type        | Collation | Nullable | Default ',
    '------------+-------------------+-----------+----------+---------',
    ' id         | character varying |           | not null | ',
    ' last visit | date              |           |          | ',
    ' employees  | integer           |           |          | ',
    ' tags       | text[]            |           |          | ',
    'Indexes:',
    '    "accounts_pkey" PRIMARY KEY, btree (id)',
  ].join('\n'),
  'DESC TABLE of Snowflake': [
    'name\ttype\tkind\tnull?',
    'id\tVARCHAR(16777216)\tCOLUMN\tN',
    'last visit\tDATE\tCOLUMN\tY',
    'employees\tNUMBER(38,0)\tCOLUMN\tY',
    'tags\tVARIANT\tCOLUMN\tY',
  ].join('\n'),
  'a result of BigQuery': [
    'Row\tcolumn_name\tdata_type',
    '1\tid\tSTRING',
    '2\tlast visit\tDATE',
    '3\temployees\tINT64',
    '4\ttags\tARRAY<STRING>',
  ].join('\n'),
  'INFORMATION_SCHEMA as CSV': [
    '"column_name","ordinal_position","data_type"',
    '"id","1","STRING"',
    '"last visit","2","DATE"',
    '"employees","3","INT64"',
    '"tags","4","ARRAY<STRUCT<a STRING, b INT64>>"',
  ].join('\r\n'),
  'a schema as JSON': JSON.stringify([
    { name: 'id', type: 'STRING', mode: 'REQUIRED' },
    { name: 'last visit', type: 'DATE' },
    { name: 'employees', type: 'INTEGER' },
    { name: 'tags', type: 'STRING', mode: 'REPEATED' },
  ]),
  'CREATE TABLE': `CREATE TABLE \`p.d.accounts\` (
    id STRING NOT NULL OPTIONS(description="a, b"), \`last visit\` DATE,
    employees NUMERIC(10, 0), tags ARRAY<STRING>, PRIMARY KEY (id) NOT ENFORCED
  );`,
  'a line each': 'id TEXT\n"last visit" date,\nemployees: int\n- tags JSON',
};

it.each(Object.entries(shapes))('reads columns as they are shown: %s', (_, text) => {
  const read = describedColumns(text, false);
  expect(read.skipped).toEqual([]);
  expect(read.columns.map(({ name, type }) => `${name}: ${type}`)).toEqual(wanted);
});

const comments = ['-- percent, of 100\n', "/* it's ( of */", '# `one` "word\n', '/* -- */', '\n'];

it('leaves comments out wherever they stand in a statement', () => {
  const tokens =
    'CREATE TABLE t ( id STRING DEFAULT \'a--, b\' , "last visit" DATE , employees INT64 , tags JSON )';
  const words = tokens.match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
  const between = fc.array(fc.constantFrom('', ...comments), {
    ...{ minLength: words.length, maxLength: words.length },
  });
  fc.assert(
    fc.property(between, (signs) => {
      const text = words.map((word, at) => `${signs[at]} ${word}`).join(' ');
      const read = describedColumns(text, false).columns;
      expect(read.map(({ name, type }) => `${name}: ${type}`)).toEqual(wanted);
    }),
    { seed: 16 },
  );
});

it.each([
  '',
  'Dear team,\nplease find the list attached.\nThanks; best regards\n1,2,3',
  'SELECT * FROM accounts; DROP TABLE x',
  'id\nindustry',
  '[{"id": 1}]',
  '{',
  'CREATE',
])('takes no column from what describes none: %j', (text) => {
  expect(describedColumns(text, false).columns).toEqual([]);
});

it.each([
  ['Account ID varchar', 'Account ID: text'],
  ['up sale text not null', 'up sale: text'],
  ['- Annual revenue (EUR): numeric(10, 2)', 'Annual revenue (EUR): number'],
  ['Last  visit timestamp with time zone', 'Last  visit: moment'],
  ['signed up date', 'signed up: date'],
])('reads a name that holds blanks: %s', (line, read) => {
  const { columns, skipped } = describedColumns(`id text\n${line}`, false);
  expect(columns.slice(1).map(({ name, type }) => `${name}: ${type}`)).toEqual([read]);
  expect(skipped).toEqual([]);
});

it.each([
  ['id text\nprice dollars\n\n---', ['price dollars']],
  ['Column | Type\nid | text\nmood | mood_enum\nIndexes:', ['mood | mood_enum']],
  ['CREATE TABLE a (id text, PRIMARY KEY (id))', []],
])('names the lines that it skips: %j', (text, skipped) => {
  expect(describedColumns(text, false).skipped).toEqual(skipped);
});

it('names the fields that two columns go by', () => {
  const { columns } = describedColumns('Up_sale text\nup_sale text\nother text', false);
  const fields = ['Up sale', 'Other', 'None'].map((name) => ({ name, aliases: [] }));
  expect([...competingColumns(fields, columns)]).toEqual([['Up sale', ['Up_sale', 'up_sale']]]);
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
  const { columns } = describedColumns('sector VARCHAR\nLastVisit DATE\nsize JSON', false);
  expect([...guessedColumns(definition, columns)]).toEqual([
    ['Industry', { name: 'sector', type: 'text' }],
    ['Last visit', { name: 'LastVisit', type: 'date' }],
  ]);
});
