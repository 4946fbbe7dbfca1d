import { freemem, totalmem } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { words } from './words';

/** A database on disk that takes no more memory than it may. */
export interface Database {
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<readonly (readonly unknown[])[]>;
  /** Makes a function of texts known. */
  register(name: string, of: (text: string) => string): void;
  close(): void;
}

/** What DuckDB may take: half of the machine's memory, or all that is free where that is less. */
export function usualMemory(): string {
  return `${Math.max(1, Math.floor(Math.min(totalmem() / 2, freemem()) / 2 ** 30))}GB`;
}

/**
 * Opens a database in a folder, which also takes what does not fit into memory.
 *
 * @param memory - Such as `4GB`.
 * @param load - Loads the optional package.
 * @throws where DuckDB is not installed
 */
export async function openDatabase(
  folder: string,
  memory: string,
  load = () => import('@duckdb/node-api'),
): Promise<Database> {
  const duckdb = await load().catch(() => {
    throw new Error(words.noDuckDB);
  });
  const instance = await duckdb.DuckDBInstance.create(join(folder, 'accounts.duckdb'), {
    memory_limit: memory,
    temp_directory: join(folder, 'spilled'),
    autoinstall_known_extensions: 'false',
  });
  const connection: DuckDBConnection = await instance.connect();
  return {
    run: async (sql) => void (await connection.run(sql)),
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowsJS(),
    register: (name, of) =>
      connection.registerScalarFunction(
        duckdb.DuckDBScalarFunction.create({
          name,
          returnType: duckdb.VARCHAR,
          parameterTypes: [duckdb.VARCHAR],
          mainFunction: (_, input, output) => {
            const texts = input.getColumnVector(0);
            for (let row = 0; row < input.rowCount; row++) {
              const text = texts.getItem(row);
              output.setItem(row, text === null ? null : of(String(text)));
            }
            output.flush();
          },
        }),
      ),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A constant. */
export function text(value: string): string {
  return `'${value.replace(/'/g, "''")}'`;
}

/** The name of a column or table. */
export function name(value: string): string {
  return `"${value.replace(/"/g, '""')}"`;
}
