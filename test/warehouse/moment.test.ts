import { expect, it } from 'vitest';
import { mulberry32 } from '../../src/app/sample/random';
import { duckdb } from '../../src/warehouse/dialects/duckdb';
import { scoreStatement } from '../../src/warehouse/statement';
import { onTriedDay } from './support/compare';
import { openDuckDB } from './support/duckdb';
import { randomDefinition } from './support/random-definition';

it('takes a moment for the day of its zone', async () => {
  const made = randomDefinition(mulberry32(1), [{ name: 'Seen', type: 'date' }]);
  const definition = {
    ...made,
    settings: { ...made.settings, asOf: undefined, minimumCoverage: 0, timeZone: 'Europe/Berlin' },
    dimensions: [{ name: 'D', weight: 1, question: '' }],
    criteria: [
      {
        ...{ ...made.criteria[0]!, dimension: 'D', field: 'Seen', points: 1, on: true },
        ...{ operator: 'within last days', value: '0' },
      },
    ],
    exclusions: [],
  };
  const connection = await openDuckDB();
  await connection.run(
    `CREATE TABLE seen AS SELECT * FROM (VALUES (1, TIMESTAMPTZ '2025-03-03 22:59:00+00'),
      (2, TIMESTAMPTZ '2025-03-03 23:00:00+00'), (3, TIMESTAMPTZ '2025-03-04 22:59:00+00'),
      (4, TIMESTAMPTZ '2025-03-04 23:00:00+00'), (5, NULL)) AS seen(id, seen_at)`,
  );
  const { query } = scoreStatement(definition, onTriedDay(duckdb), {
    ...{ table: ['seen'], keep: ['id'], timeZone: 'UTC', decimalComma: false },
    columnOf: () => ({ name: 'seen_at', type: 'moment' }),
  });
  const found = await connection.runAndReadAll(`SELECT id, icp_score FROM (${query}) ORDER BY id`);
  expect(found.getRowsJS()).toEqual([
    [1, 0],
    [2, 100],
    [3, 100],
    [4, 0],
    [5, null],
  ]);
});
