import { type DuckDBConnection, DuckDBDateValue, DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'yaml';
import { isoDay } from '../../../src/engine/values/iso-day';
import type { CellValue } from '../../../src/host/core/api';
import { quotedName } from '../../../src/warehouse/dialects/standard';

/** A DuckDB in memory, as it comes. */
export async function openWarehouse(): Promise<DuckDBConnection> {
  return (await DuckDBInstance.create(':memory:')).connect();
}

const dayOf = (date: Date) => Math.floor(date.getTime() / 86_400_000);

type Grid = readonly (readonly CellValue[])[];

/** What stands where nothing is known: no warehouse holds such words in columns of numbers or days. */
const MISSING = new Set(['', 'n/a', 'N/A', 'unknown', '-']);
const isMissing = (cell: CellValue | undefined) => MISSING.has(String(cell ?? ''));

const types: readonly (readonly [type: string, fits: (cell: CellValue) => boolean])[] = [
  ['BIGINT', (cell) => typeof cell === 'number' && Number.isInteger(cell)],
  ['DOUBLE', (cell) => typeof cell === 'number'],
  ['BOOLEAN', (cell) => typeof cell === 'boolean'],
  ['DATE', (cell) => cell instanceof Date],
];

/** A table of a tab's columns, each of the type that all its cells have; all else are texts. */
export async function loadTab(
  connection: DuckDBConnection,
  name: string,
  [headers = [], ...rows]: Grid,
): Promise<void> {
  const columns = headers.map((header, at) => {
    const cells = rows.flatMap((row) => (isMissing(row[at]) ? [] : [row[at] as CellValue]));
    const [type] = types.find(([, fits]) => cells.length > 0 && cells.every(fits)) ?? ['VARCHAR'];
    return { name: quotedName(String(header).toLowerCase().replace(/ /g, '_')), type };
  });
  const defined = columns.map((column) => `${column.name} ${column.type}`);
  await connection.run(`CREATE TABLE ${name} (sheet_row INTEGER, ${defined.join(', ')})`);
  const appender = await connection.createAppender(name);
  rows.forEach((row, index) => {
    appender.appendInteger(index);
    columns.forEach(({ type }, at) => {
      const cell = row[at] ?? '';
      if (type === 'VARCHAR' ? cell === '' : isMissing(cell)) appender.appendNull();
      else if (type === 'BIGINT') appender.appendBigInt(BigInt(cell as number));
      else if (type === 'DOUBLE') appender.appendDouble(cell as number);
      else if (type === 'BOOLEAN') appender.appendBoolean(cell as boolean);
      else if (type === 'DATE') appender.appendDate(new DuckDBDateValue(dayOf(cell as Date)));
      else appender.appendVarchar(cell instanceof Date ? isoDay(dayOf(cell)) : String(cell));
    });
    appender.endRow();
  });
  appender.closeSync();
}

/** What DESCRIBE shows, as a person copies it. */
export async function described(connection: DuckDBConnection, table: string): Promise<string> {
  const rows = (await connection.runAndReadAll(`DESCRIBE ${table}`)).getRowsJS();
  const lines = rows.map(([name, type]) => `│ ${name} │ ${type} │ YES │`);
  return ['│ column_name │ column_type │ null │', ...lines].join('\n');
}

/** What Jinja makes of a file that holds texts in braces and references to tables. */
export function rendered(file: string): string {
  return file
    .replace(/\{\{ ref\('((?:[^'\\]|\\.)*)'\) \}\}/g, (_, name: string) => name)
    .replace(/\{\{ '(\{[{%#])' \}\}/g, '$1');
}

interface TestedColumn {
  readonly name: string;
  readonly quote?: boolean;
  readonly data_tests?: readonly (string | Readonly<Record<string, { values: string[] }>>)[];
}

/** The tests of a dbt schema as queries that find what is wrong, as dbt writes them. */
export function schemaTests(yml: string): [test: string, sql: string][] {
  const { models } = parse(yml) as { models: { name: string; columns: TestedColumn[] }[] };
  return models.flatMap(({ name: model, columns }) =>
    columns.flatMap(({ name, quote, data_tests: tests = [] }) =>
      tests.map((test): [string, string] => {
        const column = quote ? quotedName(name) : name;
        if (test === 'not_null')
          return [`${name} ${test}`, `SELECT * FROM ${model} WHERE ${column} IS NULL`];
        if (test === 'unique') {
          return [
            `${name} ${test}`,
            `SELECT ${column} FROM ${model} WHERE ${column} IS NOT NULL GROUP BY ${column} HAVING COUNT(*) > 1`,
          ];
        }
        if (typeof test === 'string') throw new Error(`No test of dbt: ${test}`);
        const values = test.accepted_values!.values.map((value) => `'${value}'`);
        return [
          `${name} accepted`,
          `SELECT * FROM ${model} WHERE ${column} NOT IN (${values.join(', ')})`,
        ];
      }),
    ),
  );
}
