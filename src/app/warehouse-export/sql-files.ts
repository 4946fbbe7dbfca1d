import type { Definition } from '../../definition/definition';
import type { SqlRequest } from '../../protocol/requests';
import { type DatabaseName, exampleTable, plainName } from '../../protocol/sql-view';
import type { WrittenFile } from '../../protocol/written-file';
import { dbtFiles } from '../../warehouse/dbt/dbt';
import { dialects } from '../../warehouse/dialects';
import type { Dialect } from '../../warehouse/dialects/dialect';
import { namer } from '../../warehouse/naming';
import type { Source, WarehouseColumn } from '../../warehouse/source';
import type { Sql } from '../../warehouse/sql';
import { scoreStatement } from '../../warehouse/statement';
import { tableName, tableParts } from '../../warehouse/table-name';
import { verdictStatement } from '../../warehouse/verdict';
import { problems } from '../../warehouse/words';
import { must } from '../messages';
import { words } from './words';

/** What a statement takes from the spreadsheet where the definition does not say it. */
export type SqlSurroundings = Pick<Source, 'timeZone' | 'decimalComma'> & {
  readonly version: number;
  /** Of the definition, `''` for the one in `ICP Config`: its files are named after it. */
  readonly name: string;
};

/**
 * Writes a definition as files for a warehouse: one that runs as it is, or those of a dbt model.
 *
 * @param asked - Which table, which columns; a field that it does not map has none.
 * @throws where a name is none, or a condition can't be asked of a column: it is named.
 * @example sqlFiles(definition, { kind: 'query', … }, surroundings)[0]?.path // 'icp_scores.sql'
 */
export function sqlFiles(
  definition: Definition,
  asked: SqlRequest,
  { name, ...surroundings }: SqlSurroundings,
): WrittenFile[] {
  const { kind, makes, key } = asked;
  const dialect = dialects[asked.database];
  const source = {
    ...surroundings,
    columnOf: columnOf(asked.fields),
    keep: [key],
    isWithoutReason: !asked.hasReason,
  };
  if (kind === 'dbt') {
    required(labels.model, words.expectsModel, asked.table);
    required(labels.newModel, words.expectsMade, makes);
    required(labels.key, words.expectsKey, key);
    const files = dbtFiles(definition, dialect, {
      ...source,
      accounts: tableParts(asked.table, undefined, [labels.model, 'stg_accounts']),
      key,
      name: makes,
    });
    return files.map((file) => ({ ...file, about: words.dbtFile(file.path) }));
  }
  const tableLabel = kind === 'verdict' ? labels.deals : labels.accounts;
  const example = exampleTable(asked.database, kind === 'verdict' ? 'deals' : 'accounts');
  required(tableLabel, words.expectsTable(example), asked.table);
  const partsOf = (written: string, label: string, usual: string) =>
    tablePartsOf(asked.database, written, label, usual);
  const table = partsOf(asked.table, tableLabel, example);
  const base = namer()(`icp ${name}`);
  if (kind === 'verdict') {
    const sql = verdictStatement(definition, dialect, { ...source, table, ...dealSource(asked) });
    return [fileOf(`${base}_verdict.sql`, dialect.prelude, sql)];
  }
  required(labels.key, words.expectsKey, key);
  const { prelude, query } = scoreStatement(definition, dialect, { ...source, table });
  if (kind === 'query') return [fileOf(`${base}_scores.sql`, prelude, query)];
  required(labels.view, words.expectsMade, makes);
  const made = partsOf(makes, labels.view, 'icp_scores');
  const view = dialect.view(tableName(made, dialect), query);
  return [fileOf(`${namer()(made[made.length - 1] ?? '')}.sql`, lastingPrelude(dialect), view)];
}

/** What the page calls what it asks. */
const labels = {
  accounts: 'Table of accounts',
  deals: 'Table of deals',
  model: 'Model or table of the accounts',
  newModel: 'Name of the model',
  view: 'Name of the view',
  key: 'Column that tells accounts apart',
} as const;

/** Parts that the name of a table may have; BigQuery's own views have one more. */
const mostParts = { bigquery: 4, snowflake: 3, postgres: 3, duckdb: 3 } as const;

function tablePartsOf(
  database: DatabaseName,
  written: string,
  label: string,
  example: string,
): string[] {
  const parts = tableParts(written, (part) => plainName(database, part), [label, example]);
  const most = mostParts[database];
  if (parts.length > most) throw new Error(problems.tableParts(written, label, most));
  return parts;
}

function lastingPrelude({ prelude, lastingPrelude: lasting = prelude }: Dialect): readonly Sql[] {
  return lasting;
}

function fileOf(path: string, before: readonly Sql[], sql: Sql): WrittenFile {
  return { path, text: [...before, sql].map((one) => `${one};\n`).join('\n'), about: '' };
}

function required(what: string, expected: string, received: string): void {
  if (received.trim() === '') throw new Error(must(what, expected, 'nothing'));
}

type Mapped = readonly (readonly [what: string, name: string, type: WarehouseColumn['type']])[];

function columnOf(mapped: Mapped): (what: string) => WarehouseColumn | undefined {
  const columns = new Map(
    mapped.flatMap(([what, name, type]) => (name === '' ? [] : [[what, { name, type }] as const])),
  );
  return (what) => columns.get(what);
}

/** The columns of deals; the outcome must be there. */
function dealSource({ deals, key }: SqlRequest) {
  const of = columnOf(deals);
  const [outcome, createdOn, closedOn, id] = (
    ['Outcome', 'Created on', 'Closed on', 'Deal ID'] as const
  ).map(of);
  if (outcome === undefined) throw new Error(must('Outcome', words.expectsOutcome, 'nothing'));
  return {
    outcome,
    ...(createdOn && { createdOn }),
    ...(closedOn && { closedOn }),
    ...(id && { id: id.name }),
    ...(key !== '' && { account: key }),
  };
}
