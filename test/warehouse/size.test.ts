import { expect, it } from 'vitest';
import { mulberry32 } from '../../src/app/sample/random';
import type { Definition } from '../../src/definition/definition';
import { operators } from '../../src/engine/operators';
import { bigquery } from '../../src/warehouse/dialects/bigquery';
import { scoreStatement } from '../../src/warehouse/statement';
import { randomDefinition } from './support/random-definition';

/** BigQuery takes 1,024 K signs of a statement. */
const MOST = 1_024_000;

/** A definition of many criteria, each on a column of texts of its own, over all operators. */
function definitionOf(size: number): Definition {
  const all = [...operators.values()];
  const one = randomDefinition(mulberry32(1), [{ name: 'A', type: 'text' }]);
  const criteria = Array.from({ length: size }, (_, index) => {
    const { name: operator, example: value } = all[index % all.length]!;
    const field = `Field ${index}`;
    return {
      ...one.criteria[0]!,
      ...{ id: `C${index}`, field, operator, value, on: true, points: 10 },
    };
  });
  return { ...one, criteria };
}

it.each([20, 60])('of %i criteria stays within what BigQuery takes', (size) => {
  const { query } = scoreStatement(definitionOf(size), bigquery, {
    ...{ table: ['a', 'b', 'c'], keep: ['id'], timeZone: 'UTC', decimalComma: false },
    columnOf: (field) => ({ name: field, type: 'text' }),
  });
  if (process.env.SIZES) console.log(size, query.length);
  expect(query.length).toBeLessThan(MOST / 2);
});
