import { expect, it } from 'vitest';
import { mulberry32 } from '../../src/app/sample/random';
import { duckdb } from '../../src/warehouse/dialects/duckdb';
import { scoreStatement } from '../../src/warehouse/statement';
import { triedSource } from './support/compare';
import { openDuckDB } from './support/duckdb';
import { hostileGroups, hostileNames, injected } from './support/injection';
import { randomDefinition } from './support/random-definition';

it('runs no statement of a name or value in DuckDB', async () => {
  const connection = await openDuckDB({ threads: '1' });
  await connection.run('CREATE TABLE witness AS SELECT 1 AS seen');
  for (const names of hostileGroups) {
    const { created, query, expected } = injected(duckdb, names, 'VARCHAR');
    for (const statement of created) await connection.run(statement);
    const rows = (await connection.runAndReadAll(query)).getRowObjectsJS();
    const found = rows.map((row) => [row.place, row.icp_score, row.icp_tier]).sort();
    expect(found).toEqual(expected.map((own, place) => [place, ...own]));
  }
  expect(hostileNames.length).toBeGreaterThanOrEqual(100);
  const witness = await connection.runAndReadAll('SELECT * FROM witness');
  expect(witness.getRowsJS()).toEqual([[1]]);
});

it.each(['', 'a\nb', 'a\0b', 'a'.repeat(301)])('refuses what is no name: %j', (name) => {
  const scored = (table: string, column: string) =>
    scoreStatement(randomDefinition(mulberry32(1), [{ name: 'A', type: 'text' }]), duckdb, {
      ...{ table: [table], keep: [], timeZone: 'UTC', decimalComma: false },
      columnOf: () => ({ name: column, type: 'text' }),
    });
  expect(() => scored(name, 'a')).toThrow('Name must be one to 300 signs without line breaks');
  expect(() => scored('a', name)).toThrow('Name must be one to 300 signs without line breaks');
});

it('refuses to keep a column that the query adds', () => {
  const definition = randomDefinition(mulberry32(1), [{ name: 'A', type: 'text' }]);
  const source = { ...triedSource('a'), keep: ['id', 'ICP_Score'] };
  expect(() => scoreStatement(definition, duckdb, source)).toThrow('Kept column must be none of');
});
