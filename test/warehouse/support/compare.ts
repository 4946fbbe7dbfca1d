import type { DuckDBConnection } from '@duckdb/node-api';
import type { Definition } from '../../../src/definition/definition';
import type { Cell } from '../../../src/engine/model';
import type { Dialect } from '../../../src/warehouse/dialects/dialect';
import { duckdb } from '../../../src/warehouse/dialects/duckdb';
import type { Source } from '../../../src/warehouse/source';
import { scoreStatement } from '../../../src/warehouse/statement';
import { triedColumns } from './accounts';
import { expectedCells, scoreColumns } from './expected';

/** Of rows that were compared, the first whose columns differ. */
export interface Compared {
  readonly rows: number;
  readonly difference:
    | { readonly row: readonly Cell[]; readonly sheet: unknown; readonly sql: unknown }
    | undefined;
}

/** A database whose today is always the same. */
export function onTriedDay(dialect: Dialect): Dialect {
  return { ...dialect, today: () => "DATE '2025-03-04'" };
}

/** Accounts of `triedColumns` in a table. */
export function triedSource(table: string): Source {
  return {
    table: [table],
    columnOf: (field) => triedColumns.find((one) => one.field === field),
    keep: ['id'],
    timeZone: 'UTC',
    decimalComma: false,
  };
}

/** Compares all columns of a definition's statement with what the sheet gives, row by row. */
export async function compareInDuckDB(
  connection: DuckDBConnection,
  table: string,
  rows: readonly (readonly Cell[])[],
  definition: Definition,
  dialect: Dialect = duckdb,
  translate = (query: string) => query,
): Promise<Compared> {
  const written = scoreStatement(definition, onTriedDay(dialect), triedSource(table));
  const query = translate(written.query);
  const expected = expectedCells(definition, rows);
  const names = scoreColumns(definition);
  const result = await connection.stream(query);
  const places = ['id', ...names].map((name) => result.columnNames().indexOf(name));
  let compared = 0;
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return { rows: compared, difference: undefined };
    const [ids = [], ...columns] = places.map((place) => chunk.getColumnValues(place));
    for (let at = 0; at < chunk.rowCount; at++) {
      const id = Number(ids[at]);
      const sheet = expected(id);
      if (sheet === undefined) continue;
      compared += 1;
      const isSame = sheet.every((cell, index) => (columns[index]?.[at] ?? '') === cell);
      if (isSame) continue;
      const sql = columns.map((column) => column[at] ?? '');
      return { rows: compared, difference: { row: rows[id] ?? [], sheet, sql } };
    }
  }
}
