import type { Definition } from '../../definition/definition';
import { effectiveShares } from '../../definition/effective-shares';
import { usedFields } from '../../definition/fields';
import { counted, wholePercent } from '../../engine/figures';
import { type DatabaseName, exampleTable, type SqlKind } from '../../protocol/sql-view';

/** What a field of a definition is worth. */
export interface FieldWorth {
  readonly field: string;
  /** Of the score, 0 to 1. */
  readonly share: number;
  /** `18 %`, or that it excludes. */
  readonly worth: string;
}

/** The fields that conditions which are on ask, with what hangs on each; the weightiest first. */
export function fieldWorths(definition: Definition): FieldWorth[] {
  const shares = effectiveShares(definition);
  return usedFields(definition)
    .map((field) => {
      const share = definition.criteria
        .filter((one) => one.field === field)
        .reduce((sum, { id }) => sum + (shares.get(id) ?? 0), 0);
      const excludes = definition.exclusions.some((one) => one.on && one.field === field);
      const said = [...(share > 0 ? [wholePercent(share)] : []), ...(excludes ? ['excludes'] : [])];
      return { field, share, worth: said.join(', ') };
    })
    .sort((a, b) => b.share - a.share);
}

/** What the page *Export as SQL* says besides what the server does. */
export const sqlWords = {
  title: 'Export as SQL',
  about:
    'The same score for a table in your warehouse, as text to copy: nothing is connected to it.',
  saved: (version: number, isDirty: boolean) =>
    `Version ${version}, as it is saved${isDirty ? ': your draft is not in it' : ''}. Overrides and kept tiers stay in the spreadsheet: the tier is the definition’s own.`,
  database: 'Database',
  /** Where no test of ours runs it. */
  untried: {
    bigquery: 'Not tried in BigQuery itself yet: compare a few rows with the spreadsheet first.',
    snowflake: 'Not tried in Snowflake itself yet: compare a few rows with the spreadsheet first.',
    postgres: '',
    duckdb: '',
  } satisfies Record<DatabaseName, string>,
  /** DuckDB lacks a function that folds texts as the spreadsheet does. */
  begins: (database: DatabaseName, kind: SqlKind) =>
    database === 'duckdb' && kind !== 'dbt'
      ? 'It begins with macros that read texts as the spreadsheet does: run it whole.'
      : '',
  kind: 'As',
  kinds: {
    query: 'A query',
    view: 'A view',
    dbt: 'A dbt model',
    verdict: 'The verdict',
  } satisfies Record<SqlKind, string>,
  kindAbout: {
    query: '',
    view: 'It scores whatever stands in the table when it is read.',
    dbt: 'A model with the description of its columns and tests of them. A table, such as crm.accounts, becomes a source of it.',
    verdict:
      'What the backtest says, over a table of deals that has the columns of their accounts beside them.',
  } satisfies Record<SqlKind, string>,
  table: {
    query: 'Table of accounts',
    view: 'Table of accounts',
    dbt: 'Model or table of the accounts',
    verdict: 'Table of deals',
  } satisfies Record<SqlKind, string>,
  tableHint: (kind: SqlKind, database: DatabaseName) =>
    kind === 'dbt'
      ? 'stg_accounts'
      : exampleTable(database, kind === 'verdict' ? 'deals' : 'accounts'),
  makes: (kind: SqlKind) => (kind === 'view' ? 'Name of the view' : 'Name of the model'),
  makesHint: 'icp_scores',
  columns: 'Its columns, a name and a type a line',
  columnsFrom: {
    bigquery: 'Paste what BigQuery shows of its columns.',
    snowflake: 'Paste what DESCRIBE shows.',
    postgres: 'Paste what \\d shows of it in psql.',
    duckdb: 'Paste what DESCRIBE shows.',
  } satisfies Record<DatabaseName, string>,
  columnsHint: 'industry text',
  reading: 'Reading the columns…',
  key: (kind: SqlKind) =>
    kind === 'verdict'
      ? 'Column of the account (if there is one)'
      : 'Column that tells accounts apart',
  keyHint: 'account_id',
  deals: 'What the deals tell',
  needed: 'needed',
  fields: 'What criteria and exclusions ask',
  noFields: 'No criterion and no exclusion is on.',
  mapped: (known: number, all: number, unknown: number) => {
    if (known === all) return `${all === 1 ? 'It has' : `All ${all} have`} a column.`;
    const lost = unknown > 0 ? `, ${wholePercent(unknown)} of the score,` : '';
    return `${known} of ${all} have a column. What the others ask${lost} is unknown in every row${unknown > 0 ? ': the scores will be others than in the spreadsheet' : ''}.`;
  },
  types: 'Give each the type that it has there.',
  found: (count: number) => `${counted(count, 'column')} found by name`,
  columnOf: (what: string) => `Column of ${what}`,
  typeOf: (what: string) => `Type of ${what}`,
  /** Where columns could not be read. */
  stale: 'What is chosen below is for the columns that were read before.',
  notAmongThose: (names: readonly string[]) =>
    `Not among the columns that you pasted: ${names.join(', ')}. The database will refuse the SQL where the table has none.`,
  notAmong: (count: number) => `Not among the ${counted(count, 'column')} that you pasted.`,
  reason: 'With the short reason, which takes the longest',
  write: 'Write the SQL',
  writing: 'Writing…',
  written: 'Written',
  unknown: (count: number) => `${counted(count, 'field')} unknown in every row`,
  size: (characters: number) =>
    characters < 1024 ? `${characters} characters` : `${Math.ceil(characters / 1024)} K characters`,
  show: (path: string) => `Text of ${path}`,
  copyOf: (path: string) => `Copy ${path}`,
  download: 'Download',
  downloadOf: (path: string) => `Download ${path}`,
} as const;
