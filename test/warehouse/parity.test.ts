import { expect, test } from 'vitest';
import { mulberry32 } from '../../src/app/sample/random';
import { duckdb } from '../../src/warehouse/dialects/duckdb';
import { scoreStatement } from '../../src/warehouse/statement';
import { rowsOf, triedColumns, triedTable } from './support/accounts';
import { load, openDuckDB } from './support/duckdb';
import { expectedColumns } from './support/expected';
import { randomDefinition } from './support/random-definition';

const dialect = { ...duckdb, today: () => "DATE '2025-03-04'" };

test('a definition gives in DuckDB what it gives in the sheet', async () => {
  const random = mulberry32(Number(process.env.SEED ?? 1));
  const connection = await openDuckDB();
  const table = triedTable(random, 1500, 1200);
  const rows = rowsOf(table);
  await load(connection, 'ac"co;unts', table);
  const fields = triedColumns.map(({ field, type }) => ({ name: field, type }));
  let compared = 0;
  for (let round = 0; round < Number(process.env.ROUNDS ?? 12); round++) {
    const definition = randomDefinition(random, [...fields, { name: 'Absent', type: 'text' }]);
    const statement = scoreStatement(definition, dialect, {
      table: ['ac"co;unts'],
      columnOf: (field) => triedColumns.find((one) => one.field === field),
      keep: ['id'],
      timeZone: 'UTC',
      decimalComma: false,
    });
    if (process.env.SHOW)
      (await import('node:fs')).writeFileSync('/tmp/sql-statement.sql', statement.query);
    const expected = expectedColumns(definition, rows);
    const found = await connection.runAndReadAll(statement.query);
    const names = found.columnNames();
    for (const row of found.getRowsJS()) {
      const of = (name: string) => row[names.indexOf(name)] ?? '';
      const id = row[0] as number;
      const own = expected(id);
      if (own === undefined) continue;
      const got = {
        score: of('icp_score'),
        tier: of('icp_tier'),
        coverage: of('icp_coverage'),
        low: of('icp_low'),
        high: of('icp_high'),
        exclusion: of('icp_exclusion'),
        reason: of('icp_reason'),
        dimensions: definition.dimensions.map((_, index) => of(`icp_dimension_${index}`)),
      };
      compared += 1;
      expect(
        got,
        `round ${round}: ${JSON.stringify([rows[id], definition.criteria.map(({ id, field, operator, value }) => [id, field, operator, value])])}`,
      ).toEqual(own);
    }
  }
  console.log(compared);
});
