import type { Definition } from '../../definition/definition';
import type { SqlRequest } from '../../protocol/requests';
import { plainName } from '../../protocol/sql-view';
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
    required('Model of the accounts', words.expectsModel, asked.table);
    required('Name of the model', words.expectsMade, makes);
    required('Key column', words.expectsKey, key);
    const files = dbtFiles(definition, dialect, {
      ...source,
      model: asked.table,
      key,
      name: makes,
    });
    return files.map((file) => ({ ...file, about: words.dbtFile(file.path) }));
  }
  required('Table', words.expectsTable, asked.table);
  const partsOf = (written: string) =>
    tableParts(written, (part) => plainName(asked.database, part));
  const table = partsOf(asked.table);
  const base = namer()(`icp ${name}`);
  if (kind === 'verdict') {
    const sql = verdictStatement(definition, dialect, { ...source, table, ...dealSource(asked) });
    return [fileOf(`${base}_verdict.sql`, dialect.prelude, sql)];
  }
  required('Key column', words.expectsKey, key);
  const { prelude, query } = scoreStatement(definition, dialect, { ...source, table });
  if (kind === 'query') return [fileOf(`${base}_scores.sql`, prelude, query)];
  required('Name of the view', words.expectsMade, makes);
  const view = dialect.view(tableName(partsOf(makes), dialect), query);
  return [fileOf(`${base}_view.sql`, lastingPrelude(dialect), view)];
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
