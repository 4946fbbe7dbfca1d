import { expect, it } from 'vitest';
import { chance, integer, mulberry32, pick, type Random } from '../../src/app/sample/random';
import type { Definition } from '../../src/definition/definition';
import { rowsOf, triedColumns, triedTable } from './support/accounts';
import { compareInDuckDB } from './support/compare';
import { load, openDuckDB } from './support/duckdb';
import { randomDefinition } from './support/random-definition';

const ROWS = 300;
const values = ['a', 'b', 'c', ''];
const texts = triedColumns.filter(({ type }) => type === 'text');
const word = (random: Random) => 'x'.repeat(integer(random, 1, 11));

/** Accounts that have nearly all of their values, so that names of all kinds are at hand. */
function smallTable(random: Random) {
  const table = triedTable(random, ROWS, ROWS);
  const cells = table.cells.map((own, at) => (triedColumns[at]!.type === 'text' ? values : own));
  const codes = cells.map((own) =>
    Uint32Array.from({ length: ROWS }, () => integer(random, 0, own.length - 1)),
  );
  return { ...table, cells, codes };
}

/** Criteria that are met in full, in part or not at all, under names of all lengths. */
function reasonedDefinition(random: Random): Definition {
  const made = randomDefinition(random, [{ name: 'Naics', type: 'whole' }]);
  const criteria = Array.from({ length: integer(random, 3, 12) }, (_, index) => ({
    ...made.criteria[0]!,
    ...{
      id: `C${index}`,
      on: true,
      field: pick(random, texts).field,
      points: integer(random, 1, 9) * 10,
    },
    ...{ name: chance(random, 0.7) ? `${word(random)} ${word(random)} ${index}` : '' },
    ...(chance(random, 0.5)
      ? { operator: 'is any of', value: pick(random, ['a', 'b; c', 'c; a']) }
      : {
          operator: 'graded',
          value: `${pick(random, values.slice(0, 3))}; b (50%); c (40%); a (0%)`,
        }),
    ...{
      dimension: pick(random, made.dimensions).name,
      ifMissing: pick(random, ['skip', 'no'] as const),
    },
  }));
  const settings = { ...made.settings, missingWords: [], minimumCoverage: 0.4 };
  return { ...made, settings, criteria };
}

it('says of each account what the sheet says in one line', async () => {
  const random = mulberry32(5);
  const connection = await openDuckDB();
  const table = smallTable(random);
  await load(connection, 'accounts', table);
  for (let count = 0; count < 5; count++) {
    const definition = reasonedDefinition(random);
    const found = await compareInDuckDB(connection, 'accounts', rowsOf(table), definition);
    expect(found).toEqual({ rows: ROWS, difference: undefined });
  }
});
