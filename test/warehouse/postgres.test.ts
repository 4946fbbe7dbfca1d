import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mulberry32, type Random } from '../../src/app/sample/random';
import type { Definition } from '../../src/definition/definition';
import { postgres } from '../../src/warehouse/dialects/postgres';
import { scoreStatement } from '../../src/warehouse/statement';
import { rowsOf, triedColumns, triedTable } from './support/accounts';
import { onTriedDay, triedSource } from './support/compare';
import { expectedCells, scoreColumns } from './support/expected';
import { hostileGroups, injected } from './support/injection';
import { loadPostgres, openPostgres } from './support/postgres';
import { randomDefinition } from './support/random-definition';

const { POSTGRES_ROWS, POSTGRES_DEFINITIONS, PARITY_SEED } = process.env;
const rowCount = Number(POSTGRES_ROWS ?? 150);
const definitions = Number(POSTGRES_DEFINITIONS ?? 1);
const fields = triedColumns.map(({ field, type }) => ({ name: field, type }));

/** PostgreSQL holds no NUL: a name that has one would be shorter there. */
function definitionWithoutNul(random: Random): Definition {
  const definition = randomDefinition(random, fields);
  const hasNul = JSON.stringify(definition).includes('\\u0000');
  return hasNul ? definitionWithoutNul(random) : definition;
}

let database: PGlite;
beforeAll(async () => {
  database = await openPostgres();
});
afterAll(() => database.close());

/** `POSTGRES_ROWS=3000 POSTGRES_DEFINITIONS=10` runs it at length and prints what it compared. */
it('gives in PostgreSQL, column by column, what the sheet gives', { timeout: 0 }, async () => {
  const random = mulberry32(Number(PARITY_SEED ?? 1));
  const table = triedTable(random, rowCount, rowCount);
  await loadPostgres(database, 'ac"co;unts', table);
  const rows = rowsOf(table).map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.split('\0').join('') : cell)),
  );
  let compared = 0;
  for (let count = 1; count <= definitions; count++) {
    const definition = definitionWithoutNul(random);
    const { query } = scoreStatement(definition, onTriedDay(postgres), triedSource('ac"co;unts'));
    const found = await database.query<Record<string, string | number | null>>(query);
    const expected = expectedCells(definition, rows);
    const asked = definition.criteria.map((one) => [one.id, one.field, one.operator, one.value]);
    const names = scoreColumns(definition);
    for (const row of found.rows) {
      const sheet = expected(Number(row.id));
      if (sheet === undefined) continue;
      compared += 1;
      const sql = names.map((name) => row[name] ?? '');
      if (sheet.every((cell, index) => cell === sql[index])) continue;
      expect({ row: rows[Number(row.id)], asked, sql }).toEqual({ sql: sheet });
    }
    if (POSTGRES_ROWS)
      console.log(`${count} definitions, ${compared.toLocaleString('en-US')} rows`);
  }
  expect(compared).toBeGreaterThan(0.9 * rowCount * definitions);
});

it('runs no statement of a name or value', async () => {
  await database.exec('CREATE TABLE witness (seen integer); INSERT INTO witness VALUES (1)');
  for (const names of hostileGroups) {
    const { created, query, expected } = injected(postgres, names, 'text');
    for (const statement of created) await database.exec(statement);
    const { rows } = await database.query<Record<string, unknown>>(query);
    const found = rows.map((row) => [row.place, row.icp_score, row.icp_tier]).sort();
    expect(found).toEqual(expected.map((own, place) => [place, ...own]));
  }
  expect((await database.query('SELECT * FROM witness')).rows).toEqual([{ seen: 1 }]);
});
