import { expect, it } from 'vitest';
import { mulberry32 } from '../../src/app/sample/random';
import { rowsOf, triedColumns, triedTable } from './support/accounts';
import { addShims, translatable, translated } from './support/bigquery';
import { compareInDuckDB } from './support/compare';
import { load, openDuckDB } from './support/duckdb';
import { randomDefinition } from './support/random-definition';

const { PARITY_ROWS, PARITY_DEFINITIONS, PARITY_FROM, PARITY_SEED } = process.env;
const rowCount = Number(PARITY_ROWS ?? 400);
const definitions = Number(PARITY_DEFINITIONS ?? 5);
const from = Number(PARITY_FROM ?? 1);

const fields = [
  ...triedColumns.map(({ field, type }) => ({ name: field, type })),
  { name: 'Absent', type: 'text' as const },
];

/**
 * `PARITY_ROWS=1000000 PARITY_DEFINITIONS=50` runs it at length and prints what it compared;
 * `PARITY_FROM=30` goes on at the thirtieth.
 */
it('gives in DuckDB, column by column, what the sheet gives', { timeout: 0 }, async () => {
  const random = mulberry32(Number(PARITY_SEED ?? 1));
  const connection = await openDuckDB({ threads: '1' });
  const table = triedTable(random, rowCount, Math.min(rowCount, 50_000));
  const rows = rowsOf(table);
  await load(connection, 'ac"co;unts', table);
  let compared = 0;
  for (let count = 1; count <= definitions; count++) {
    const made = randomDefinition(random, fields);
    if (count < from) continue;
    const definition = count === 2 ? { ...made, criteria: [] } : made;
    const found = await compareInDuckDB(connection, 'ac"co;unts', rows, definition);
    const asked = definition.criteria.map(({ id, field, operator, value }) => [
      id,
      field,
      operator,
      value,
    ]);
    expect(found.difference && { ...found.difference, asked }).toBeUndefined();
    compared += found.rows;
    if (PARITY_ROWS) {
      console.log(`definitions ${from} to ${count}, ${compared.toLocaleString('en-US')} rows`);
    }
  }
  expect(compared).toBeGreaterThan(0.9 * rowCount * (definitions - from + 1));
});

/** Shows that what is written for BigQuery says the same, not that BigQuery reads it so. */
it('gives the same by the statement for BigQuery, translated for DuckDB', async () => {
  const random = mulberry32(Number(PARITY_SEED ?? 2));
  const connection = await openDuckDB();
  await addShims(connection);
  const table = triedTable(random, Math.min(rowCount, 2000), 400);
  const rows = rowsOf(table);
  await load(connection, 'accounts', table);
  for (let count = 1; count <= (PARITY_ROWS ? definitions : 1); count++) {
    const definition = randomDefinition(random, fields);
    const found = await compareInDuckDB(
      connection,
      'accounts',
      rows,
      definition,
      translatable,
      translated,
    );
    expect(found.difference).toBeUndefined();
    expect(found.rows).toBeGreaterThan(0.9 * table.rowCount);
  }
});
