/** Databases that a score can be written for, in the order of a picker. */
export const databases = [
  ['bigquery', 'BigQuery'],
  ['snowflake', 'Snowflake'],
  ['postgres', 'PostgreSQL'],
  ['duckdb', 'DuckDB'],
] as const;

export type DatabaseName = (typeof databases)[number][0];

/** A table of each as people write it. @example exampleTable('duckdb', 'deals') // 'crm.deals' */
export function exampleTable(database: DatabaseName, table: 'accounts' | 'deals'): string {
  return `${{ bigquery: 'project.dataset', snowflake: 'database.schema', postgres: 'public', duckdb: 'crm' }[database]}.${table}`;
}

/** What these databases make of a name that stands without quotes; the others find it in any case. */
const withoutQuotes: Partial<Record<DatabaseName, (name: string) => string>> = {
  snowflake: (name) => name.toUpperCase(),
  postgres: (name) => name.toLowerCase(),
};

/**
 * The name that a database looks for where somebody writes one without quotes.
 *
 * @example plainName('snowflake', 'accounts') // 'ACCOUNTS'
 */
export function plainName(database: DatabaseName, written: string): string {
  const isPlain = /^[a-z_][\w$]*$/i.test(written);
  return (isPlain && withoutQuotes[database]?.(written)) || written;
}

/** What a definition can be written as; a verdict is over deals, all else over accounts. */
export const sqlKinds = ['query', 'view', 'dbt', 'verdict'] as const;

export type SqlKind = (typeof sqlKinds)[number];

/** What a column of a warehouse may hold, in the order of a picker. */
export const columnTypes = [
  ['text', 'Text'],
  ['whole', 'Whole number'],
  ['number', 'Number'],
  ['yes-no', 'Yes or no'],
  ['date', 'Date'],
  ['moment', 'Time with zone'],
] as const;

export type SqlColumnType = (typeof columnTypes)[number][0];

/** What a verdict asks of the columns of deals besides fields. */
export const dealColumns = ['Outcome', 'Created on', 'Closed on', 'Deal ID'] as const;

export type SqlDealColumn = (typeof dealColumns)[number];

/** A column of a table as it was pasted; without a type where no condition can ask it. */
export interface SqlColumn {
  readonly name: string;
  readonly type?: SqlColumnType;
}

/** Which column something is: what it is, the column, its type. */
export type MappedColumn<T extends string = string> = readonly [
  what: T,
  column: string,
  type: SqlColumnType,
];

/** Columns of a table, and what they are by their names. */
export interface SqlColumnsView {
  readonly columns: readonly SqlColumn[];
  readonly fields: readonly MappedColumn[];
  /** Of deals only. */
  readonly deals: readonly MappedColumn<SqlDealColumn>[];
  /** The column that tells accounts apart, `''` where no name says so. */
  readonly key: string;
  /** How many were read, in words. */
  readonly said: string;
  /** Lines that were skipped, fields that two columns go by. */
  readonly remarks: readonly string[];
}
