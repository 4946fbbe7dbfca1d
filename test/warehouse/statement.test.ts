import { expect, it } from 'vitest';
import { duckdb } from '../../src/warehouse/dialects/duckdb';
import { scoreStatement } from '../../src/warehouse/statement';
import { smallDefinition } from '../support/definitions';

it('holds nothing of what is off or has no weight', () => {
  const [first, ...others] = smallDefinition.criteria;
  const [exclusion] = smallDefinition.exclusions;
  const definition = {
    ...smallDefinition,
    dimensions: [
      ...smallDefinition.dimensions,
      { name: 'Weightless', weight: 0, question: '' },
      { name: 'Unasked', weight: 5, question: '' },
    ],
    criteria: [
      first!,
      { ...first!, id: 'C90', name: 'Asks off', field: 'Off field', on: false },
      { ...first!, id: 'C91', name: 'Asks light', field: 'Light field', dimension: 'Weightless' },
      ...others,
    ],
    exclusions: [
      { ...exclusion!, id: 'X90', field: 'Gone field', reason: 'Gone reason', on: false },
      { ...exclusion!, id: 'X91', reason: 'Reason that stays', on: true },
    ],
  };
  const { query, columns } = scoreStatement(definition, duckdb, {
    ...{ table: ['a'], keep: ['id'], timeZone: 'UTC', decimalComma: false },
    columnOf: (field) => ({ name: field, type: 'text' }),
  });
  expect(query).toContain('Reason that stays');
  expect(columns).toContain(`icp_${first!.dimension.toLowerCase().replace(/ /g, '_')}`);
  for (const gone of [/Off field/, /Light field/, /Gone/, /weightless/i, /unasked/i])
    expect(query).not.toMatch(gone);
});
