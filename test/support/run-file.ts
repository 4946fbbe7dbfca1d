import type { DuckDBConnection } from '@duckdb/node-api';

/** Runs a file of several statements as it is. @returns the rows of the last one */
export async function runFile(
  connection: DuckDBConnection,
  file: string,
): Promise<Record<string, unknown>[]> {
  const statements = await connection.extractStatements(file);
  for (let at = 0; at < statements.count - 1; at++) await (await statements.prepare(at)).run();
  const last = await statements.prepare(statements.count - 1);
  return (await last.runAndReadAll()).getRowObjectsJS();
}
