import { describe, expect, it } from 'vitest';
import { unknownFields } from '../../../src/app/warehouse-export/unknown-fields';
import type { SqlRequest } from '../../../src/protocol/requests';
import { smallDefinition } from '../../support/definitions';

const { criteria, exclusions, settings } = smallDefinition;
const [first, second] = criteria;
/** Three quarters hang on Industry, a quarter on Employees. */
const definition = {
  ...smallDefinition,
  criteria: [
    { ...first!, points: 30 },
    { ...second!, points: 10 },
  ],
  exclusions: [
    { ...exclusions[0]!, field: 'Industry', reason: 'Public sector', on: true },
    { ...exclusions[0]!, id: 'X9', field: 'Country', reason: 'Embargo', on: true },
    { ...exclusions[0]!, id: 'X8', field: 'Never', reason: 'Off', on: false },
  ],
};
const known = (...fields: string[]): Pick<SqlRequest, 'fields'> => ({
  fields: fields.map((field) => [field, field, 'text']),
});

describe('fields without a column', () => {
  it('are named with what hangs on them, the gravest first', () => {
    expect(unknownFields(definition, known('Employees')).unknown).toEqual([
      'Industry has no column: 75 % of the weight is unknown in every row, nobody is excluded as “Public sector”.',
      'Country has no column: nobody is excluded as “Embargo”.',
    ]);
    expect(unknownFields(definition, known('Industry', 'Employees', 'Country')).unknown).toEqual(
      [],
    );
  });

  it.each([
    ['date', 'is none of', 'Neutral', true],
    ['moment', 'contains any of', 'Neutral', true],
    ['yes-no', 'at least', '3', true],
    ['whole', 'within last days', '90', true],
    ['whole', 'country is any of', 'DE', true],
    ['text', 'within last days', '90', false],
    ['date', 'within last days', '90', false],
    ['date', 'is known', '', false],
    ['whole', 'is any of', '3', false],
    ['yes-no', 'is yes', '', false],
  ] as const)(
    'are also those of the type %s that are asked "%s"',
    (type, operator, value, isLost) => {
      const criteria = [{ ...first!, operator, value, points: 10 }];
      const fields: SqlRequest['fields'] = [['Industry', 'industry', type]];
      const { remarks, unknown } = unknownFields(
        { ...definition, criteria, exclusions: [] },
        { fields },
      );
      expect([remarks.length, unknown.length]).toEqual(isLost ? [1, 1] : [0, 0]);
      if (isLost)
        expect(unknown[0]).toMatch(/^Industry has a column of the type “.*: 100 % of the/);
    },
  );

  it('are grave where nobody would have a score', () => {
    const grave =
      'Only 25 % of the weight has a column that answers and 50 % is needed: every account will need data, and none gets a score.';
    expect(unknownFields(definition, known('Employees')).remarks).toEqual([grave]);
    expect(unknownFields(definition, known('Industry')).remarks).toEqual([]);
    const lenient = { ...definition, settings: { ...settings, minimumCoverage: 0.25 } };
    expect(unknownFields(lenient, known('Employees')).remarks).toEqual([]);
    expect(unknownFields(definition, known()).remarks[0]).toContain('Only 0 %');
  });
});
