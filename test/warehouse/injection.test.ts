import { expect, it } from 'vitest';
import { duckdb } from '../../src/warehouse/dialects/duckdb';
import { openDuckDB } from './support/duckdb';
import { hostileNames, injected } from './support/injection';

it('runs no statement of a name or value in DuckDB', async () => {
  const connection = await openDuckDB();
  await connection.run('CREATE TABLE witness AS SELECT 1 AS seen');
  for (const name of hostileNames) {
    const { created, query, expected } = injected(duckdb, name, 'VARCHAR');
    for (const statement of created) await connection.run(statement);
    const rows = (await connection.runAndReadAll(query)).getRowObjectsJS();
    expect([name, rows.map(({ icp_tier }) => icp_tier)]).toEqual([name, expected]);
  }
  const witness = await connection.runAndReadAll('SELECT * FROM witness');
  expect(witness.getRowsJS()).toEqual([[1]]);
});
