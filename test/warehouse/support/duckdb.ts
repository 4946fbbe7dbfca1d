import {
  type DuckDBConnection,
  DuckDBDateValue,
  DuckDBInstance,
  DuckDBScalarFunction,
  VARCHAR,
} from '@duckdb/node-api';
import type { Cell } from '../../../src/engine/model';
import { fold } from '../../../src/engine/values/fold';
import { FOLD } from '../../../src/warehouse/dialects/duckdb-fold';
import { quotedName } from '../../../src/warehouse/dialects/standard';
import type { ColumnType } from '../../../src/warehouse/source';
import { type TriedTable, triedColumns } from './accounts';

/** A database in memory that folds texts as the engine does. @param options - Of DuckDB, by name. */
export async function openDuckDB(
  options: Readonly<Record<string, string>> = {},
): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', options);
  const connection = await instance.connect();
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name: FOLD,
      returnType: VARCHAR,
      parameterTypes: [VARCHAR],
      mainFunction: (_, input, output) => {
        const texts = input.getColumnVector(0);
        for (let row = 0; row < input.rowCount; row++) {
          const text = texts.getItem(row);
          output.setItem(row, text === null ? null : fold(String(text)));
        }
        output.flush();
      },
    }),
  );
  return connection;
}

const types: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  whole: 'BIGINT',
  number: 'DOUBLE',
  'yes-no': 'BOOLEAN',
  date: 'DATE',
  moment: 'TIMESTAMPTZ',
};

/** Puts a table into the database; every other blank is a `NULL`. */
export async function load(
  connection: DuckDBConnection,
  name: string,
  table: TriedTable,
): Promise<void> {
  const columns = triedColumns.map((one) => `${quotedName(one.name)} ${types[one.type]}`);
  await connection.run(`CREATE TABLE ${quotedName(name)} ("id" INTEGER, ${columns.join(', ')})`);
  const appender = await connection.createAppender(name);
  for (let row = 0; row < table.rowCount; row++) {
    appender.appendInteger(row);
    triedColumns.forEach(({ type }, column) => {
      const cell = table.cells[column]![table.codes[column]![row]!]!;
      if (cell === '' && (type !== 'text' || row % 2 === 0)) appender.appendNull();
      else append[type](appender, cell);
    });
    appender.endRow();
  }
  appender.closeSync();
}

type Appender = Awaited<ReturnType<DuckDBConnection['createAppender']>>;

const append: Readonly<Record<ColumnType, (appender: Appender, cell: Cell) => void>> = {
  text: (appender, cell) => appender.appendVarchar(String(cell)),
  whole: (appender, cell) => appender.appendBigInt(BigInt(cell as number)),
  number: (appender, cell) => appender.appendDouble(cell as number),
  'yes-no': (appender, cell) => appender.appendBoolean(cell as boolean),
  date: (appender, cell) =>
    appender.appendDate(new DuckDBDateValue(Math.floor((cell as Date).getTime() / 86_400_000))),
  moment: () => {
    throw new Error('no moments here');
  },
};
