import { PGlite } from '@electric-sql/pglite';
import type { Cell } from '../../../src/engine/model';
import { isoDay } from '../../../src/engine/values/iso-day';
import { postgres } from '../../../src/warehouse/dialects/postgres';
import type { ColumnType } from '../../../src/warehouse/source';
import { type TriedTable, triedColumns } from './accounts';

const types: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  whole: 'bigint',
  number: 'float8',
  'yes-no': 'boolean',
  date: 'date',
  moment: 'timestamptz',
};

/** PostgreSQL in WebAssembly. */
export function openPostgres(): Promise<PGlite> {
  return PGlite.create();
}

/** Puts a table into the database, without the signs that no text of it holds. */
export async function loadPostgres(
  database: PGlite,
  name: string,
  table: TriedTable,
): Promise<void> {
  const { identifier } = postgres;
  const columns = triedColumns.map((one) => `${identifier(one.name)} ${types[one.type]}`);
  await database.exec(`CREATE TABLE ${identifier(name)} (id integer, ${columns.join(', ')})`);
  const rows = Array.from({ length: table.rowCount }, (_, row) => {
    const cells = triedColumns.map(({ type }, column) =>
      constant(type, table.cells[column]![table.codes[column]![row]!]!),
    );
    return `(${[row, ...cells].join(', ')})`;
  });
  await database.exec(`INSERT INTO ${identifier(name)} VALUES ${rows.join(',\n')}`);
}

function constant(type: ColumnType, cell: Cell): string {
  if (cell === '' && type !== 'text') return 'NULL';
  if (type === 'date') return `DATE '${isoDay(Math.floor((cell as Date).getTime() / 86_400_000))}'`;
  return type === 'text' ? postgres.text(String(cell)) : String(cell);
}
